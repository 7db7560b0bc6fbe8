import Link from "next/link";
import type { CasePanel } from "../case-panels";
import { DecideForm } from "../office-steps/decide-form";
import { OpinionForm } from "../office-steps/opinion-form";
import { OpinionsShown } from "../office-steps/opinions-shown";
import { Retract } from "../office-steps/retract";
import { ReturnForm } from "../office-steps/return-form";
import { Steps } from "../office-steps/steps";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { addDays } from "@/lib/regulation/plain-date";
import { getWithdrawal } from "@/lib/withdrawals/get-withdrawal";
import { approve, decline, examine, forward, handle, retract, returnToHost } from "./actions";

const consequence = "自批准之日起不再作为国合基地管理：年度报告等不再要求，标牌应当摘除；补助经费仍应按规定使用和清算。退出没有禁止申报期，终止后不能恢复，只能重新申报。";

/** The host may take its application back until it is decided. */
export const WithdrawalHostPanel: CasePanel = ({ view: { id: caseId, allowed, filings } }) =>
  allowed.has("retract") ? (
    <p>
      <Retract caseId={caseId} action={retract} filed={filings.length > 0} />
    </p>
  ) : null;

/** 组织推荐部门: opinion and report; the decision is the province's (第十三条（四）、第二十三条). */
export const WithdrawalRecommenderPanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage, today } }) => {
  const { opinions } = await getWithdrawal(actor, caseId, "recommender");
  return (
    <>
      <OpinionsShown opinions={opinions} />
      {stage === "recommendation" && (
        <Steps waiting={allowed.has("forward") ? undefined : "经办人提出意见后，由另一人审核并报送。"}>
          {allowed.has("handle") && <OpinionForm caseId={caseId} action={handle} given={opinions.recommender} />}
          {allowed.has("forward") && <DecideForm caseId={caseId} action={forward} label="审核并报送" consequence="连同组织推荐部门的意见报省科技厅审批。" departs={false} idPrefix="forward" />}
          {allowed.has("returnToHost") && <ReturnForm caseId={caseId} action={returnToHost} earliest={addDays(today, 1)} />}
        </Steps>
      )}
    </>
  );
};

/** 省科技厅: while a revocation is open nothing is approved, and the page says so before anybody tries (第二十三条). */
export const WithdrawalProvincePanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage } }) => {
  const { opinions, revocations } = await getWithdrawal(actor, caseId, "province");
  const suspended = revocations.length > 0;
  return (
    <>
      {suspended && stage === "examination" && (
        <Banner tone="warning" title="退出申请暂不办理">
          <p>
            该基地有未办结的取消资格事项：
            {revocations.map(({ id, title }) => (
              <Link key={id} href={`/province/cases/${id}`}>
                {title}
              </Link>
            ))}
            。办结后才能批准退出。 <ClauseLink clause="art23" /> <ClauseLink clause="art22" />
          </p>
        </Banner>
      )}
      <OpinionsShown opinions={opinions} />
      {stage === "examination" && (
        <Steps waiting={allowed.has("approve") ? undefined : "经办人提出意见后，由负责人决定。"}>
          {allowed.has("examine") && <OpinionForm caseId={caseId} action={examine} given={opinions.province} />}
          {allowed.has("approve") && !suspended && <DecideForm caseId={caseId} action={approve} label="批准退出" consequence={consequence} departs={opinions.province?.proposal !== "agree"} danger idPrefix="approve" />}
          {allowed.has("decline") && <DecideForm caseId={caseId} action={decline} label="不予批准" consequence="基地继续按国合基地管理；理由告知依托单位。" departs={opinions.province?.proposal !== "decline"} idPrefix="decline" />}
        </Steps>
      )}
    </>
  );
};
