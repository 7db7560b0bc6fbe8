"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import { AutosaveState } from "@/components/form/autosave-state";
import { FormFrame } from "@/components/form/form-frame";
import { NumberField } from "@/components/form/number-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { useAction } from "@/components/workflow/use-action";
import { spellHundredths, spreadWeights, weightedTotal, type IndicatorLine, type IndicatorScores } from "@/lib/evaluations/indicators";
import { formOf, readPoints, scoreFormSchema, toSaved, type ScoreForm as Sheet } from "@/lib/evaluations/score-form";
import { save as saveAction, submit as submitAction } from "../actions";
import { SheetConflict } from "./sheet-conflict";
import { SubmitDialog } from "./submit-dialog";

interface ScoreFormProps {
  assignmentId: string;
  version: number;
  indicators: readonly IndicatorLine[];
  scores: IndicatorScores;
  opinion: string;
  storageKey: string;
}

/** 评分表: saved by itself while typing, submitted once after a confirmation. */
export function ScoreForm({ assignmentId, version, indicators, scores, opinion, storageKey }: ScoreFormProps) {
  const router = useRouter();
  const schema = useMemo(() => scoreFormSchema(indicators), [indicators]);
  const form = useZodForm(schema, { defaultValues: formOf(indicators, scores, opinion) });
  const send = useAction(saveAction);
  const submit = useAction(submitAction);
  const saved = useRef(version);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const [ready, setReady] = useState<{ scores: Record<string, number>; opinion: string }>();

  async function save(data: Sheet, base: number): Promise<SaveAnswer<Sheet>> {
    const content = toSaved(data);
    if (!content) return { error: "分数应为 0 至 100 的整数", final: true };
    const result = await send({ assignmentId, version: base, ...content });
    if (result.ok) {
      saved.current = result.data.version;
      return { ok: true, version: result.data.version };
    }
    const { code, current, message } = result.error;
    if (code === "conflict" && current) {
      const theirs = current as { version: number; scores: IndicatorScores; opinion: string };
      return { conflict: true, theirs: formOf(indicators, theirs.scores, theirs.opinion), version: theirs.version };
    }
    return { error: message, final: code !== "unexpected" };
  }
  const autosave = useAutosave<Sheet, unknown>({
    form: form as never,
    version,
    storageKey,
    save: (data, base) => {
      const answer = save(data, base);
      saving.current = answer.catch(() => undefined);
      return answer;
    },
  });

  async function confirm(): Promise<{ error: string } | void> {
    await autosave.flush();
    await saving.current;
    const result = await submit({ assignmentId, version: saved.current, ...ready });
    if (!result.ok) return { error: result.error.message };
    autosave.discard();
    setReady(undefined);
    router.refresh();
  }

  return (
    <section className="stack-tight">
      <SectionHeading aside={<AutosaveState status={autosave.status} />}>评分表</SectionHeading>
      {autosave.leftBehind && (
        <Banner tone="warning" title="本机留有上次没有保存成功的内容">
          <div className="button-row">
            <Button small onClick={autosave.restore}>恢复上次内容</Button>
            <Button small variant="quiet" onClick={autosave.discard}>不要了</Button>
          </div>
        </Banner>
      )}
      <FormFrame form={form} onSubmit={async (values) => setReady(values as { scores: Record<string, number>; opinion: string })} idPrefix="score">
        <IndicatorFields indicators={indicators} />
        <TextAreaField name="opinion" label="评价意见" required rows={6} limit={3000} hint="写明主要成效、不足和评分的依据。" />
        <div className="button-row">
          <Button type="submit" variant="primary">提交评分…</Button>
        </div>
      </FormFrame>
      {ready && <SubmitDialog total={spellHundredths(weightedTotal(ready.scores, indicators)!)} onConfirm={confirm} onClose={() => setReady(undefined)} />}
      {autosave.status.state === "conflict" && <SheetConflict mine={form.getValues() as Sheet} theirs={autosave.status.theirs} onResolve={autosave.resolve} />}
    </section>
  );
}

/** Each indicator with its weight, what is looked at, and the total as it stands. */
function IndicatorFields({ indicators }: { indicators: readonly IndicatorLine[] }) {
  const texts = useWatch<Sheet, "scores">({ name: "scores" });
  const points = readPoints(texts);
  const total = weightedTotal(points, indicators);
  const missing = indicators.filter(({ key }) => points[key] === undefined).length;
  const weights = new Map(spreadWeights(indicators).map(({ key, hundredths }) => [key, spellHundredths(hundredths)]));
  return (
    <>
      {indicators.map(({ key, name, guide, clause }) => (
        <NumberField<Sheet> key={key} name={`scores.${key}`} label={`${key} ${name}（${weights.get(key)}）`} unit="分" required hint={guide} {...(clause === "art19" || clause === "art21" ? { clause: <ClauseLink clause={clause} /> } : {})} />
      ))}
      <p role="status">
        加权总分：<strong className="number">{total === undefined ? "—" : `${spellHundredths(total)} 分`}</strong>
        {total === undefined && <span className="meta">　还有 {missing} 项没有打分</span>}
      </p>
    </>
  );
}
