"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import { AutosaveState } from "@/components/form/autosave-state";
import { RadioGroupField } from "@/components/form/choice-fields";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { applyChoices, conflictFields, type ConflictField } from "@/components/form/conflicts";
import { FormFrame } from "@/components/form/form-frame";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import type { CaseRecommendation } from "@/lib/applications/queries/get-case";
import { checkAnswerLabels, type RecommendationCheck } from "@/lib/applications/recommendation/recommendation-checks";
import type { OpinionConflict } from "@/lib/applications/recommendation/save-recommendation";
import { saveRecommendationSchema } from "@/lib/applications/recommendation/schema";
import { handleRecommendationAction, saveRecommendationAction } from "../../actions";

type Input = z.input<typeof saveRecommendationSchema>;
type Output = z.output<typeof saveRecommendationSchema>;

const answers = Object.entries(checkAnswerLabels).map(([value, label]) => ({ value, label }));

export interface OpinionFormProps {
  applicationId: string;
  checks: readonly RecommendationCheck[];
  recommendation: CaseRecommendation | null;
  opinionMinimum: number;
  storageKey: string;
}

/** 逐项核对、初评意见: saved while it is written; sent to the approver when it is complete. */
export function OpinionForm({ applicationId, checks, recommendation, opinionMinimum, storageKey }: OpinionFormProps) {
  const router = useRouter();
  const version = recommendation?.version ?? 0;
  const form = useZodForm(saveRecommendationSchema, { defaultValues: initial(applicationId, checks, recommendation) });
  const send = useAction(saveRecommendationAction);
  const submit = useAction(handleRecommendationAction);
  const saved = useRef(version);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const [theirName, setTheirName] = useState("另一位经办人");
  const [later, setLater] = useState(false);

  async function save(data: Input, base: number): Promise<SaveAnswer<Input>> {
    const result = await send({ ...data, version: base });
    const other = result.ok ? undefined : (result.error.current as OpinionConflict | undefined);
    if (other) {
      const theirs = { ...initial(applicationId, checks, other.data), version: other.version };
      if (opinionConflicts(checks, data, theirs).length === 0) return { ok: true, version: other.version };
      setTheirName(other.updatedByName);
      return { conflict: true, theirs, version: other.version };
    }
    if (!result.ok) return { error: result.error.message, final: result.error.code !== "unexpected" };
    saved.current = result.data.version;
    return { ok: true, version: result.data.version };
  }
  const autosave = useAutosave<Input, Output>({
    form,
    version,
    storageKey,
    save: (data, base) => {
      const answer = save(data, base);
      saving.current = answer.catch(() => undefined);
      return answer;
    },
  });

  async function hand(values: Output) {
    await autosave.flush();
    await saving.current;
    const result = await submit({ ...values, version: saved.current });
    if (!result.ok) return refusalOf(result.error);
    autosave.discard();
    router.refresh();
  }

  const theirs = autosave.status.state === "conflict" ? autosave.status.theirs : undefined;
  return (
    <FormFrame form={form} onSubmit={hand} idPrefix="opinion" summaryTitle="还不能提交审核人">
      {autosave.leftBehind && (
        <Banner tone="warning" title="本机留有上次没有保存成功的内容">
          <div className="button-row">
            <Button small onClick={autosave.restore}>恢复上次内容</Button>
            <Button small variant="quiet" onClick={autosave.discard}>不要了</Button>
          </div>
        </Banner>
      )}
      {theirs && later && (
        <Banner tone="warning" title="初评意见有两个版本，还没有选择保留哪一份">
          <Button small onClick={() => setLater(false)}>比较并选择</Button>
        </Banner>
      )}
      {theirs && (
        <ConflictDialog
          isOpen={!later}
          fields={opinionConflicts(checks, form.getValues(), theirs)}
          theirName={theirName}
          onResolve={(choices) => autosave.resolve(applyChoices(form.getValues(), theirs, choices))}
          onLater={() => setLater(true)}
        />
      )}
      {checks.map((check, index) => (
        <CheckPoint key={check.key} check={check} index={index} />
      ))}
      <RadioGroupField<Input> name="proposal" label="建议" required inline clause={<ClauseLink clause="art11.2" />} options={[{ value: "recommend", label: "推荐" }, { value: "decline", label: "不予推荐" }]} />
      <TextAreaField<Input> name="opinion" label="初评意见" required rows={6} limit={3000} hint={`不少于 ${opinionMinimum} 字。`} clause={<ClauseLink clause="art13.1" />} />
      <DeclineReason />
      <TextAreaField<Input> name="supportCommitment" label="配套支持承诺" rows={3} limit={3000} hint="资金、政策、服务等，没有的可不填。" clause={<ClauseLink clause="art13.2" />} />
      <div className="button-row">
        <Button variant="primary" type="submit" pending={form.formState.isSubmitting} pendingText="正在提交…">
          提交审核人
        </Button>
        <AutosaveState status={autosave.status} />
      </div>
    </FormFrame>
  );
}

/** One point; words are asked where there is a problem, or where the point itself asks for them. */
function CheckPoint({ check, index }: { check: RecommendationCheck; index: number }) {
  const answer = useWatch<Input>({ name: `checks.${index}.answer` });
  const problem = answer === "problem";
  return (
    <div className="check-point">
      <RadioGroupField<Input> name={`checks.${index}.answer`} label={check.label} hint={check.hint} clause={<ClauseLink clause={check.clause} />} required inline options={answers} />
      {(problem || check.noteRequired) && <TextField<Input> name={`checks.${index}.note`} label={problem ? "有什么问题" : "核对了什么"} required />}
    </div>
  );
}

function DeclineReason() {
  const proposal = useWatch<Input>({ name: "proposal" });
  if (proposal !== "decline") return null;
  return <TextAreaField<Input> name="declineReason" label="不予推荐的理由" required rows={4} limit={2000} hint="审核人同意后告知依托单位。" />;
}

const fieldLabels = { checks: "逐项核对", proposal: "建议", opinion: "初评意见", declineReason: "不予推荐的理由", supportCommitment: "配套支持承诺" };

/** In what two versions of the opinion differ; the points of the checklist are chosen together. */
function opinionConflicts(checks: readonly RecommendationCheck[], mine: Input, theirs: Input): ConflictField[] {
  const pick = ({ checks: points, proposal, opinion, declineReason, supportCommitment }: Input) => ({ checks: points, proposal, opinion, declineReason, supportCommitment });
  return conflictFields(pick(mine), pick(theirs), fieldLabels, (value, name) => {
    if (name === "proposal") return value === "recommend" ? "推荐" : value === "decline" ? "不予推荐" : "";
    if (name !== "checks") return String(value ?? "");
    return (value as Input["checks"]).map(({ answer, note }, index) => `${checks[index]?.label ?? ""}：${answer ? checkAnswerLabels[answer] : "未核对"}${note ? `，${note}` : ""}`).join("\n");
  });
}

function initial(applicationId: string, checks: readonly RecommendationCheck[], recommendation: OpinionConflict["data"] | CaseRecommendation | null): Input {
  return {
    applicationId,
    version: recommendation && "version" in recommendation ? recommendation.version : 0,
    checks: checks.map(({ key }) => {
      const record = recommendation?.checks.find((one) => one.key === key);
      return { key, answer: record?.answer ?? "", note: record?.note ?? "" };
    }),
    proposal: recommendation?.proposal ?? "",
    opinion: recommendation?.opinion ?? "",
    supportCommitment: recommendation?.supportCommitment ?? "",
    declineReason: recommendation?.declineReason ?? "",
  };
}
