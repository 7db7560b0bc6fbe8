import type { CasePanel } from "../case-panels";
import { Retract } from "../office-steps/retract";
import { TextStepForm } from "../text-step-form";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { getChange } from "@/lib/changes/get-change";
import { coordinate, retract } from "./actions";
import { ChangeFacts } from "./change-facts";
import { RestateForm } from "./restate-form";

/** The host's side: what it says happened, and what it may do beside writing. */
export const ChangeHostPanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage, today, filings } }) => {
  const change = await getChange(actor, caseId, "host", today);
  return (
    <>
      {stage === "notAgreed" && (
        <Banner tone="warning" title="组织推荐部门不同意变更">
          <p>
            {change.supplementsLeft > 0 ? `可以补充 ${change.supplementsLeft} 次后再次提交，也可以请省科技厅协调。` : "补充次数已经用完，可以请省科技厅协调，或者撤回申请。"}
            未经审批不得擅自调整。 <ClauseLink clause="art16" />
          </p>
        </Banner>
      )}
      <ChangeFacts change={change} />
      {allowed.has("edit") && !change.intendedOnly && (
        <Disclosure summary="更正发生日期">
          <RestateForm caseId={caseId} today={today} occurs={change.occurs} occurredOn={change.occurredOn} />
        </Disclosure>
      )}
      {allowed.has("requestCoordination") && (
        <Disclosure summary="请省科技厅协调">
          <TextStepForm caseId={caseId} action={coordinate} label="请求协调的理由" hint="写明与组织推荐部门意见的分歧（第十二条（三））。" button="请省科技厅协调" secondary idPrefix="coordinate" />
        </Disclosure>
      )}
      {allowed.has("retract") && (
        <p>
          <Retract caseId={caseId} action={retract} filed={filings.length > 0} />
        </p>
      )}
    </>
  );
};
