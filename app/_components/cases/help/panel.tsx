import type { CasePanel } from "../case-panels";
import { TextStepForm } from "../text-step-form";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import { answer, close, escalate, reopen } from "./actions";

/** 困难协调: what each side may say now; everything said stands in the record below. */
export const HelpRequestPanel: CasePanel = ({ view: { id, allowed } }) => {
  if (!["answer", "escalate", "reopen", "close"].some((step) => allowed.has(step))) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>办理</SectionHeading>
      {allowed.has("answer") && <TextStepForm caseId={id} action={answer} label="答复" hint="写明怎样解决、何时解决。" button="答复" idPrefix="answer" />}
      {allowed.has("escalate") && (
        <Disclosure summary="提请省科技厅协调">
          <TextStepForm caseId={id} action={escalate} label="提请的理由" button="提请省科技厅协调" secondary idPrefix="escalate" />
        </Disclosure>
      )}
      {allowed.has("reopen") && <TextStepForm caseId={id} action={reopen} label="没有解决的情况" button="继续反映" idPrefix="reopen" />}
      {allowed.has("close") && (
        <Disclosure summary="关闭">
          <TextStepForm caseId={id} action={close} label="关闭的说明" hint="例如：问题已经解决。" button="关闭" secondary idPrefix="close" />
        </Disclosure>
      )}
    </section>
  );
};
