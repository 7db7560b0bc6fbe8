"use client";

import { useState } from "react";
import { RadioGroupField } from "@/components/form/choice-fields";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { objectorKindLabels, raiseObjectionSchema } from "@/lib/objections/schema";
import { raiseObjectionAction } from "./actions";

const kinds = Object.entries(objectorKindLabels).map(([value, label]) => ({ value, label }));

/** The public's form; afterwards the number under which the objector can ask. */
export function ObjectionForm({ noticeId, choices }: { noticeId: string; choices: readonly { value: string; label: string }[] }) {
  const [number, setNumber] = useState<string>();
  if (number) {
    return (
      <>
        <Banner tone="success" live title={`异议已收到，编号 ${number}`}>
          <p>请记下编号，向监督人员查询时使用。监督人员决定是否受理，并按您留下的联系方式书面答复。</p>
        </Banner>
        <div className="button-row">
          <LinkButton href={`/notices/${noticeId}`}>返回公示</LinkButton>
        </div>
      </>
    );
  }
  return (
    <ActionForm
      schema={raiseObjectionSchema}
      action={raiseObjectionAction}
      defaultValues={{ noticeId, applicationId: "", objectorName: "", objectorContact: "", content: "" }}
      onDone={(data) => setNumber(data.number)}
      idPrefix="objection"
    >
      <RadioGroupField name="applicationId" label="对哪一项提出异议" required options={choices} />
      <RadioGroupField name="objectorKind" label="以何种身份提出" required inline options={kinds} />
      <TextField name="objectorName" label="真实姓名或单位名称" required width="medium" autoComplete="name" />
      <TextField name="objectorContact" label="联系电话或邮箱" required width="medium" hint="用于核实和书面答复。" />
      <TextAreaField name="content" label="异议的事实和依据" required rows={8} limit={5000} hint="请写明具体事实、依据和可以核查的线索。单位提出的，核查时须补交加盖公章的书面材料。" />
      <div className="button-row">
        <FormSubmit>提出异议</FormSubmit>
      </div>
    </ActionForm>
  );
}
