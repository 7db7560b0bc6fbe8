import type { CasePanel } from "../case-panels";
import { DecideForm } from "../office-steps/decide-form";
import { OpinionForm } from "../office-steps/opinion-form";
import { OpinionsShown } from "../office-steps/opinions-shown";
import { ReturnForm } from "../office-steps/return-form";
import { Steps } from "../office-steps/steps";
import { getChange } from "@/lib/changes/get-change";
import { addDays } from "@/lib/regulation/plain-date";
import { agree, approve, decline, disagree, examine, handle, returnFromProvince, returnToHost } from "./actions";
import { ChangeFacts } from "./change-facts";

/** 组织推荐部门: the handler writes an opinion, another person agrees and reports, or does not (第十六条). */
export const ChangeRecommenderPanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage, today } }) => {
  const change = await getChange(actor, caseId, "recommender", today);
  const given = change.opinions.recommender;
  return (
    <>
      <ChangeFacts change={change} />
      <OpinionsShown opinions={change.opinions} />
      {stage === "recommendation" && (
        <Steps waiting={allowed.has("agree") ? undefined : "经办人提出意见后，由另一人审核同意或者不同意。"}>
          {allowed.has("handle") && <OpinionForm caseId={caseId} action={handle} given={given} />}
          {allowed.has("agree") && <DecideForm caseId={caseId} action={agree} label="审核同意并报送" consequence="申请报送省科技厅审核；审核通过后才完成变更。" departs={given?.proposal !== "agree"} idPrefix="agree" />}
          {allowed.has("disagree") && (
            <DecideForm caseId={caseId} action={disagree} label="不同意变更" consequence="申请不报省科技厅；依托单位可以补充后再次提交，或者请省科技厅协调。" departs={given?.proposal !== "decline"} danger idPrefix="disagree" />
          )}
          {allowed.has("returnToHost") && <ReturnForm caseId={caseId} action={returnToHost} earliest={addDays(today, 1)} />}
        </Steps>
      )}
    </>
  );
};

/** 省科技厅: an officer's opinion, a leader's decision, and only then the record changes (第十六条). */
export const ChangeProvincePanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage, today } }) => {
  const change = await getChange(actor, caseId, "province", today);
  const given = change.opinions.province;
  return (
    <>
      <ChangeFacts change={change} />
      <OpinionsShown opinions={change.opinions} />
      {stage === "examination" && (
        <Steps waiting={allowed.has("approve") ? undefined : "经办人提出意见后，由负责人决定。"}>
          {allowed.has("examine") && <OpinionForm caseId={caseId} action={examine} given={given} />}
          {allowed.has("approve") && <DecideForm caseId={caseId} action={approve} label="同意变更" consequence="自今日起基地档案按批准的内容更新，形成新的版本；原内容留存，可以按日查阅。" departs={given?.proposal !== "agree"} idPrefix="approve" />}
          {allowed.has("decline") && <DecideForm caseId={caseId} action={decline} label="不予变更" consequence="基地维持原状，依托单位不得擅自调整；理由告知依托单位。" departs={given?.proposal !== "decline"} danger idPrefix="decline" />}
          {allowed.has("returnFromProvince") && <ReturnForm caseId={caseId} action={returnFromProvince} earliest={addDays(today, 1)} />}
        </Steps>
      )}
    </>
  );
};
