"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { AutosaveState } from "@/components/form/autosave-state";
import { RadioGroupField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { TextAreaField } from "@/components/form/text-area-field";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { useAction } from "@/components/workflow/use-action";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import type { OwnScoreSheet } from "@/lib/assessments/expert-queries";
import { suggestionLabels, type SaveScoresInput, type SubmitScoresInput } from "@/lib/assessments/schema";
import { weightedTotal, type Weights } from "@/lib/assessments/score-sheet";
import { formOf, scoreSheetFormSchema, toSavedSheet, type ScoreSheetForm as Sheet } from "@/lib/assessments/score-sheet-form";
import { saveScoresAction, submitScoresAction } from "../actions";
import { DimensionFields } from "./dimension-fields";
import { SheetConflict } from "./sheet-conflict";
import { SubmitDialog } from "./submit-dialog";

const suggestions = Object.entries(suggestionLabels).map(([value, label]) => ({ value, label }));

/** 评分表: saved by itself while typing, submitted once after a confirmation. */
export function ScoreSheetForm({ assignmentId, version, sheet, weights, storageKey }: {
  assignmentId: string;
  version: number;
  sheet: OwnScoreSheet;
  weights: Weights;
  storageKey: string;
}) {
  const router = useRouter();
  const form = useZodForm(scoreSheetFormSchema, { defaultValues: formOf(sheet) });
  const send = useAction(saveScoresAction);
  const submit = useAction(submitScoresAction);
  const saved = useRef(version);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const [ready, setReady] = useState<Omit<SubmitScoresInput, "assignmentId" | "version">>();

  async function save(data: Sheet, base: number): Promise<SaveAnswer<Sheet>> {
    const content = toSavedSheet(data);
    if (!content) return { error: "分数应为 0 至 100 的整数", final: true };
    const result = await send({ assignmentId, version: base, ...content });
    if (result.ok) {
      saved.current = result.data.version;
      return { ok: true, version: result.data.version };
    }
    const { code, current, message } = result.error;
    if (code === "conflict" && current) {
      const theirs = current as SaveScoresInput;
      return { conflict: true, theirs: formOf(theirs), version: theirs.version };
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
      <FormFrame form={form} onSubmit={async (values) => setReady(values)} idPrefix="score">
        <DimensionFields weights={weights} />
        <TextAreaField name="strengths" label="优势" required rows={5} limit={3000} />
        <TextAreaField name="weaknesses" label="不足" required rows={5} limit={3000} />
        <RadioGroupField name="suggestion" label="建议" required inline options={suggestions} />
        <div className="button-row">
          <Button type="submit" variant="primary">提交评审意见…</Button>
        </div>
      </FormFrame>
      {ready && <SubmitDialog total={weightedTotal(ready.scores, weights)!} suggestion={ready.suggestion} onConfirm={confirm} onClose={() => setReady(undefined)} />}
      {autosave.status.state === "conflict" && <SheetConflict mine={form.getValues()} theirs={autosave.status.theirs} onResolve={autosave.resolve} />}
    </section>
  );
}
