import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import { dischargeObligations } from "@/lib/platform/obligations";
import { checkReportInTime } from "@/lib/regulation/articles/article-15-annual-report";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { annualReportForm } from "./form";
import { dutyOf, lawNow, reportDutyKinds } from "./report-duty";

/** 第十五条: signed by the host, at once before the recommender and the province; late is a fact that is explained, never a refusal. */
export const annualReportDefinition: CaseDefinition = {
  process: "annualReport",
  formVersion: "2026.1",
  form: annualReportForm,
  filingActions: { draft: "submit", returned: "resubmit" },
  opensTo: ["recommender", "province"],
  async findings(client, { row }, at) {
    // 退回修改不计为逾期: the first submission has decided, and was explained then.
    if (row.filedAt) return [];
    return [checkReportInTime(await dutyTold(client, { caseId: row.id, base: row.base, year: row.year! }), shanghaiDay(at))];
  },
  async afterFiling(tx, { locked, action }, eventId) {
    await dischargeObligations(tx, { type: "annualReport", id: locked.id }, action === "submit" ? reportDutyKinds.file : reportDutyKinds.correct, eventId);
  },
};

/** The duty as it was told to the host: its days are the obligation's, which are never moved to the host's loss. */
async function dutyTold(client: Reader, report: { caseId: string; base: { recognizedOn: Date }; year: number }) {
  const duty = dutyOf(report.base, report.year, await lawNow(client));
  const told = await client.obligation.findFirst({ where: { subjectType: "annualReport", subjectId: report.caseId, kind: reportDutyKinds.file }, orderBy: { lastDay: "desc" } });
  if (!told) return { ...duty, due: false, nominalDay: null, lastDay: null };
  const explanation = `应于${report.year + 1}年1月31日前提交${report.year}年度报告；${told.derivation}`;
  return { ...duty, due: true, nominalDay: fromDbDay(told.nominalDay), lastDay: fromDbDay(told.lastDay), provisional: told.provisional, explanation };
}
