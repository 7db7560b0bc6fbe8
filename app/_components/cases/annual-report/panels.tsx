import type { CasePanel } from "../case-panels";
import { ReturnForm } from "../office-steps/return-form";
import { Steps } from "../office-steps/steps";
import { Banner } from "@/components/ui/banner";
import { ActionButton } from "@/components/workflow/action-button";
import { addDays, formatChineseDate } from "@/lib/regulation/plain-date";
import { getReport, type ReportView } from "@/lib/reports/get-report";
import { prefill, reopen, sendBack } from "./actions";
import { ReportFacts } from "./report-facts";
import { AcceptReport, OpinionOnReportForm } from "./step-forms";

/** The host's side: when it is due, and what can be taken over before it is written. */
export const ReportHostPanel: CasePanel = async ({ actor, view: { id: caseId, allowed, base } }) => {
  const report = await getReport(actor, caseId, "host");
  return (
    <>
      <ReportFacts report={report} changeHref={`/host/bases/${base.id}/change`} />
      {allowed.has("edit") && <Prefill caseId={caseId} prefills={report.prefills} />}
    </>
  );
};

function Prefill({ caseId, prefills }: { caseId: string; prefills: ReportView["prefills"] }) {
  const last = prefills.at(-1);
  return (
    <Banner tone="info" title={last ? "已预填，请逐项核对" : "可以先预填空白栏目"}>
      {last ? (
        <p>
          {last.byName}于{formatChineseDate(last.on)}从{last.sources.join("、")}预填了：{last.sections.join("、")}。
        </p>
      ) : (
        <p>从基地档案、常用资料、本年度工作计划和上一份已接收的年度报告取用；只填空白栏目，不改已经写的内容。</p>
      )}
      <div className="button-row">
        <ActionButton action={prefill} input={{ caseId }} label={last ? "再次预填空白栏目" : "预填空白栏目"} pendingText="正在预填…" />
      </div>
    </Banner>
  );
}

/** 组织推荐部门: an opinion, which holds nothing back (第十三条（四）). */
export const ReportRecommenderPanel: CasePanel = async ({ actor, view: { id: caseId, allowed } }) => {
  const report = await getReport(actor, caseId, "recommender");
  return (
    <>
      <ReportFacts report={report} />
      {allowed.has("giveOpinion") && (
        <Steps>
          <OpinionOnReportForm caseId={caseId} again={report.opinions.length > 0} />
        </Steps>
      )}
    </>
  );
};

/** 省科技厅: an officer accepts or sends back; a leader may correct an acceptance. */
export const ReportProvincePanel: CasePanel = async ({ actor, view: { id: caseId, title, allowed, stage, today } }) => {
  const report = await getReport(actor, caseId, "province");
  const earliest = addDays(today, 1);
  return (
    <>
      <ReportFacts report={report} />
      {(stage === "submitted" || allowed.has("reopen")) && (
        <Steps waiting={stage === "submitted" && !allowed.has("accept") ? "由经办人接收或者退回修改。" : undefined}>
          {allowed.has("accept") && (
            <p>
              <AcceptReport caseId={caseId} title={title} />
            </p>
          )}
          {allowed.has("return") && <ReturnForm caseId={caseId} action={sendBack} earliest={earliest} label="退回修改" hint="退回修改不计为逾期，是否逾期以首次提交为准。" />}
          {allowed.has("reopen") && <ReturnForm caseId={caseId} action={reopen} earliest={earliest} label="更正决定，退回修改" hint="已经接收的内容留存；依托单位修改后重新提交。" />}
        </Steps>
      )}
    </>
  );
};
