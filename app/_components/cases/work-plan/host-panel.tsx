import type { CasePanel } from "../case-panels";
import { TextStepForm } from "../text-step-form";
import { Disclosure } from "@/components/ui/disclosure";
import { finish, revise } from "./actions";

/** A running plan: progress is written in its parts; changing what was signed, or ending it, is the signer's. */
export const WorkPlanHostPanel: CasePanel = ({ view: { id, allowed } }) => (
  <>
    {allowed.has("revise") && (
      <Disclosure summary="调整计划">
        <TextStepForm caseId={id} action={revise} label="调整的理由" hint="退回拟制后重新签发；已经签发的内容留存。" button="调整计划" secondary idPrefix="revise" />
      </Disclosure>
    )}
    {allowed.has("finish") && (
      <Disclosure summary="办结计划">
        <TextStepForm caseId={id} action={finish} label="完成情况" button="办结计划" secondary idPrefix="finish" />
      </Disclosure>
    )}
  </>
);
