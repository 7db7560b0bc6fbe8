"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import {
  addEvidenceSchema,
  closeDefenceSchema,
  correctRevocationSchema,
  findElementsSchema,
  giveNoticeSchema,
  inquireSchema,
  issueRevocationSchema,
  meetingKinds,
  recordRemedySchema,
  recordRevocationDecisionSchema,
  recordServiceSchema,
} from "@/lib/revocations/schema";
import type { GroundElement } from "@/lib/regulation/revocation-grounds";
import { addEvidence, closeDefence, correct, dismiss, findElements, giveNotice, inquire, issue, recordDecision, recordRemedy, recordService, takeUp } from "./actions";

interface StepProps {
  caseId: string;
}

const numberHint = "由办公室编号，系统只登记。例如：浙科发外〔2026〕88号。";

export function EvidenceForm({ caseId }: StepProps) {
  return (
    <Disclosure summary="补充证据">
      <ActionForm schema={addEvidenceSchema} action={addEvidence} defaultValues={{ caseId, text: "" }} idPrefix="evidence">
        <TextAreaField name="text" label="证据" hint="写明来源、取得时间和证明的事实；涉密内容不得录入。" required rows={4} limit={8000} />
        <div className="button-row">
          <FormSubmit variant="secondary">登记证据</FormSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}

export function InquireForm({ caseId }: StepProps) {
  return (
    <ActionForm
      schema={inquireSchema}
      action={inquire}
      defaultValues={{ caseId, question: "" }}
      idPrefix="inquire"
      confirm={{ title: "发出书面问询？", consequence: "依托单位和组织推荐部门将收到问询，并能看到此事项。", confirmLabel: "发出书面问询" }}
    >
      <TextAreaField name="question" label="书面问询" hint="请依托单位说明什么情况、提供什么材料。" required rows={5} limit={8000} />
      <div className="button-row">
        <FormSubmit variant="secondary">发出书面问询…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function TakeUp({ caseId, label }: StepProps & { label: string }) {
  return <ActionConfirm action={takeUp} input={{ caseId }} trigger={label} title={`${label}？`} consequence="转入核查后，由经办人逐项认定情形的要件。" confirmLabel={label} />;
}

export function ElementsForm({ caseId, elements }: StepProps & { elements: readonly { element: GroundElement; label: string; byPerson: boolean; found: boolean | null }[] }) {
  const values = elements.map(({ element, found }) => ({ element, found: found === null ? ("" as never) : found ? ("yes" as const) : ("no" as const), reason: "" }));
  return (
    <ActionForm schema={findElementsSchema} action={findElements} defaultValues={{ caseId, elements: values }} idPrefix="elements">
      {elements.map(({ element, label, byPerson }, index) => (
        <fieldset key={element} className="stack-tight">
          <legend>
            {label}
            {byPerson && <span className="meta">（只能由人认定）</span>}
          </legend>
          <RadioGroupField
            name={`elements.${index}.found`}
            label="认定"
            inline
            required
            options={[
              { value: "yes", label: "成立" },
              { value: "no", label: "不成立" },
            ]}
          />
          <TextAreaField name={`elements.${index}.reason`} label="事实、证据和理由" required rows={3} limit={8000} />
        </fieldset>
      ))}
      <div className="button-row">
        <FormSubmit>认定要件</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function NoticeForm({ caseId }: StepProps) {
  return (
    <ActionForm
      schema={giveNoticeSchema}
      action={giveNotice}
      defaultValues={{ caseId, facts: "", reasons: "" }}
      idPrefix="notice"
      confirm={{ title: "发出拟处理告知书？", consequence: "依托单位将收到拟取消资格的事实、理由和依据，并有期限陈述申辩。", confirmLabel: "发出告知书" }}
    >
      <TextAreaField name="facts" label="拟作决定的事实" required rows={5} limit={8000} />
      <TextAreaField name="reasons" label="理由和依据" required rows={5} limit={8000} />
      <div className="button-row">
        <FormSubmit>发出拟处理告知书…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function CloseDefenceForm({ caseId }: StepProps) {
  return (
    <ActionForm schema={closeDefenceSchema} action={closeDefence} defaultValues={{ caseId, summary: "", answer: "" }} idPrefix="hearing">
      <TextAreaField name="summary" label="陈述申辩的要点" hint="依托单位没有提出的，写明没有提出。" required rows={4} limit={8000} />
      <TextAreaField name="answer" label="采纳情况和理由" required rows={4} limit={8000} />
      <div className="button-row">
        <FormSubmit>陈述申辩结束，提交集体决策</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function RevocationDecisionForm({ caseId, today }: StepProps & { today: string }) {
  return (
    <ActionForm schema={recordRevocationDecisionSchema} action={recordDecision} defaultValues={{ caseId, metOn: "", minutesNumber: "", summary: "" }} idPrefix="decision">
      <SelectField name="meetingKind" label="会议类型" required options={meetingKinds.map((value) => ({ value, label: value }))} />
      <DateField name="metOn" label="会议日期" required max={today} />
      <TextField name="minutesNumber" label="会议纪要编号" required width="medium" />
      <TextAreaField name="summary" label="决策意见" required rows={4} limit={8000} />
      <div className="button-row">
        <FormSubmit>登记集体决策</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function IssueForm({ caseId, today, otherBases }: StepProps & { today: string; otherBases: number }) {
  const others = otherBases > 0 ? `该单位另有 ${otherBases} 个国合基地，不受影响；但禁止期内全单位不能新的申报。` : "禁止期内该单位不能新的申报。";
  return (
    <ActionForm
      schema={issueRevocationSchema}
      action={issue}
      defaultValues={{ caseId, number: "", issuedOn: "", scope: "host" }}
      idPrefix="issue"
      confirm={{ title: "发文取消资格？", consequence: "基地自成文之日起不再是国合基地，三年内不得再次申报。文号和成文日期登记后不能更改，只能以更正决定撤销。", confirmLabel: "发文取消资格", danger: true }}
    >
      <TextField name="number" label="文号" required width="medium" hint={numberHint} />
      <DateField name="issuedOn" label="成文日期" required max={today} hint="即决定日，不早于集体决策的日期。" />
      <RadioGroupField
        name="scope"
        label="禁止申报的范围"
        required
        hint={others}
        options={[
          { value: "host", label: "依托单位（按统一社会信用代码）" },
          { value: "field", label: "依托单位同一技术领域" },
        ]}
      />
      <div className="button-row">
        <FormSubmit pendingText="正在发文…">发文取消资格…</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function ServiceForm({ caseId, today }: StepProps & { today: string }) {
  return (
    <ActionForm schema={recordServiceSchema} action={recordService} defaultValues={{ caseId, servedOn: "", manner: "" }} idPrefix="service">
      <DateField name="servedOn" label="送达日期" required max={today} hint="救济期限自送达之日起算。" />
      <TextField name="manner" label="送达方式" required hint="例如：直接送达，法定代表人签收。" />
      <div className="button-row">
        <FormSubmit>登记送达</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function RemedyForm({ caseId, today }: StepProps & { today: string }) {
  return (
    <Disclosure summary="登记救济情况">
      <ActionForm schema={recordRemedySchema} action={recordRemedy} defaultValues={{ caseId, filedOn: "", outcome: "" }} idPrefix="remedy">
        <RadioGroupField
          name="kind"
          label="种类"
          required
          inline
          options={[
            { value: "reconsideration", label: "行政复议" },
            { value: "litigation", label: "行政诉讼" },
          ]}
        />
        <DateField name="filedOn" label="申请或起诉日期" required max={today} />
        <TextAreaField name="outcome" label="情况" hint="受理、维持、撤销、责令重作等。" required rows={3} limit={8000} />
        <div className="button-row">
          <FormSubmit variant="secondary">登记</FormSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}

export function Dismiss({ caseId, label }: StepProps & { label: string }) {
  return <ActionConfirm action={dismiss} input={{ caseId }} trigger={`${label}…`} title={`${label}？`} consequence="此事项办结，基地资格不变。已经知道此事项的单位会收到通知。" confirmLabel={label} reason={{ label: "理由", minLength: 5 }} />;
}

export function CorrectForm({ caseId, today }: StepProps & { today: string }) {
  return (
    <Disclosure summary="更正决定">
      <ActionForm
        schema={correctRevocationSchema}
        action={correct}
        defaultValues={{ caseId, number: "", decidedOn: "", reason: "" }}
        idPrefix="correct"
        confirm={{ title: "更正并恢复资格？", consequence: "原决定和更正都留在记录中，基地恢复资格，禁止申报随之解除。", confirmLabel: "更正并恢复资格", danger: true }}
      >
        <TextField name="number" label="更正决定文号" required width="medium" hint={numberHint} />
        <DateField name="decidedOn" label="更正决定日期" required max={today} />
        <TextAreaField name="reason" label="更正的理由" required rows={3} limit={2000} />
        <div className="button-row">
          <FormSubmit variant="secondary">更正并恢复资格…</FormSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
