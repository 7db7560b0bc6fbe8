"use client";

import Link from "next/link";
import { useState } from "react";
import { InvitationLink } from "@/components/accounts/invitation-link";
import { FormFrame } from "@/components/form/form-frame";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import { addExpertSchema } from "@/lib/experts/schema";
import { add } from "../actions";
import { ExpertFields } from "./expert-fields";

const empty = { email: "", name: "", employerName: "", employerCreditCode: "", title: "", fieldCodes: [] as string[], languages: [], maximumLoad: "10" };

export function AddExpert() {
  const send = useAction(add);
  const [made, setMade] = useState<{ expertId: string; name: string; link: string }>();
  const form = useZodForm(addExpertSchema, { defaultValues: empty });
  return (
    <div className="stack">
      {made && (
        <>
          <InvitationLink name={made.name} link={made.link} />
          <p>
            <Link href={`/province/experts/${made.expertId}`}>查看{made.name}</Link>，或在下面继续增加。
          </p>
        </>
      )}
      <FormFrame
        form={form}
        onSubmit={async (values) => {
          const result = await send(values);
          if (!result.ok) return refusalOf(result.error);
          setMade({ ...result.data, name: values.name });
          form.reset();
          window.scrollTo({ top: 0 });
        }}
      >
        <TextField name="email" label="邮箱" type="email" hint="专家用此邮箱登录。" required />
        <ExpertFields />
        <div className="button-row">
          <FormSubmit>增加专家并生成链接</FormSubmit>
        </div>
      </FormFrame>
    </div>
  );
}
