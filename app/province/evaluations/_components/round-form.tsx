"use client";

import type { z } from "zod";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { TextField } from "@/components/form/text-field";
import { ClauseLink } from "@/components/law/clause-link";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionForm } from "@/components/workflow/action-form";
import type { IndicatorSets } from "@/lib/evaluations/indicators";
import { draftRoundSchema, editRoundSchema, type roundInputSchema } from "@/lib/evaluations/schema";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { draft, edit } from "../actions";
import { IndicatorFields } from "./indicator-fields";

export type RoundFormValues = z.input<typeof roundInputSchema>;

interface Shared {
  indicators: IndicatorSets;
  bases: readonly { id: string; label: string }[];
}

export function NewRoundForm({ round, ...shared }: Shared & { round: RoundFormValues }) {
  return (
    <ActionForm schema={draftRoundSchema} action={draft} defaultValues={{ round }} then={({ roundId }) => `/province/evaluations/${roundId}`}>
      <RoundFields {...shared} />
      <SaveRow label="保存草稿" back="/province/evaluations" />
    </ActionForm>
  );
}

export function EditRoundForm({ roundId, version, round, ...shared }: Shared & { roundId: string; version: number; round: RoundFormValues }) {
  return (
    <ActionForm schema={editRoundSchema} action={edit} defaultValues={{ roundId, version, round }} then={`/province/evaluations/${roundId}`}>
      <RoundFields {...shared} />
      <SaveRow label="保存修改" back={`/province/evaluations/${roundId}`} />
    </ActionForm>
  );
}

function RoundFields({ indicators, bases }: Shared) {
  return (
    <>
      <TextField name="round.title" label="轮次名称" required hint="例如：2028年度国际科技合作基地绩效评价" />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <DateField name="round.periodFrom" label="评价期起" required />
        <DateField name="round.periodTo" label="评价期止" required />
        <DateField name="round.submitBy" label="自评截止日" required hint="遇休假日顺延；启动时须晚于当天。" />
        <DateField name="round.scope.recognizedBefore" label="列入此日以前认定的基地" required hint="认定日早于此日、正常或整改中的基地列入本轮。" />
      </div>
      <RowsField
        name="round.scope.excluded"
        label="不列入本轮的基地"
        rowLabel="基地"
        emptyText="范围内的基地全部列入。"
        columns={[
          { key: "baseId", label: "基地", type: "select", options: bases.map(({ id, label }) => ({ value: id, label })), required: true },
          { key: "reason", label: "不列入的理由", type: "text", required: true },
        ]}
      />
      <SectionHeading aside={<ClauseLink clause="art18" />}>评价指标</SectionHeading>
      <p className="meta">办法没有规定指标和权重，以下为默认草案，按类别分别设置；启动后锁定。</p>
      {(Object.keys(categoryLabels) as Category[]).map((category) => (
        <IndicatorFields key={category} category={category} lines={indicators[category]} />
      ))}
    </>
  );
}

function SaveRow({ label, back }: { label: string; back: string }) {
  return (
    <div className="action-bar" role="group" aria-label="操作">
      <FormSubmit pendingText="正在保存…">{label}</FormSubmit>
      <LinkButton href={back}>不保存，返回</LinkButton>
    </div>
  );
}
