"use client";

import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import type { z } from "zod";
import { CheckboxGroupField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { FormSubmit } from "@/components/form/form-submit";
import type { Option } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { refusalOf, useAction, type PortalAction } from "@/components/workflow/use-action";
import { InvitationLink } from "./invitation-link";

/** Invites a person by a single-use link. `fixed` are further values of the schema, e.g. whose person it is. */
export function InviteForm<S extends z.ZodType<FieldValues, FieldValues>>({ schema, action, roles, fixed = {} }: { schema: S; action: PortalAction<{ link: string }>; roles: readonly Option[]; fixed?: Record<string, unknown> }) {
  const [made, setMade] = useState<{ name: string; link: string }>();
  const send = useAction(action);
  const form = useZodForm(schema, { defaultValues: { ...fixed, email: "", name: "", roles: [] } as never });
  return (
    <div className="stack">
      {made && <InvitationLink {...made} />}
      <FormFrame
        form={form}
        idPrefix="invite"
        summaryTitle="还不能发出邀请"
        onSubmit={async (values) => {
          const result = await send(values);
          if (!result.ok) return refusalOf(result.error);
          setMade({ name: String(values.name), link: result.data.link });
          form.reset();
        }}
      >
        <TextField name="name" label="姓名" width="medium" required />
        <TextField name="email" label="邮箱" type="email" hint="对方用此邮箱登录。" required />
        <CheckboxGroupField name="roles" label="角色" options={roles} required />
        <div className="button-row">
          <FormSubmit pendingText="正在生成…">生成邀请链接</FormSubmit>
        </div>
      </FormFrame>
    </div>
  );
}
