import { WaitingTable, type WaitingLine } from "@/app/_components/waiting-table";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import { countWaitingCases } from "@/lib/cases/list-cases";
import { countDuties } from "@/lib/duties/list-duties";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { ClauseId } from "@/lib/regulation/clause";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";

const words: Readonly<Record<CaseProcess, { next: string; clause: ClauseId }>> = {
  workPlan: { next: "拟制、登记进展。", clause: "art14.1" },
  annualReport: { next: "填写、审阅年度报告。", clause: "art15" },
  majorChange: { next: "填写、审核变更申请。", clause: "art16" },
  helpRequest: { next: "答复、协调困难和问题。", clause: "art13.2" },
  inspection: { next: "落实、核对检查意见。", clause: "art13.3" },
  evaluation: { next: "自评、提出意见、评价。", clause: "art18" },
  rectification: { next: "明确方案、整改、验收。", clause: "art18" },
  subsidy: { next: "登记支出和成效、结清。", clause: "art19" },
  revocation: { next: "说明、核查、陈述申辩、决定。", clause: "art22" },
  withdrawal: { next: "填写、审核、审批退出申请。", clause: "art23" },
  transfer: { next: "报告、确认部级认定。", clause: "art24" },
};

const watching: Readonly<Record<CaseAudience, ClauseId>> = { host: "art14", recommender: "art13", province: "art12.3" };

/** What happens to bases and waits for the reader's party, by process, and what is overdue; each line leads to its list. */
export async function CasesWaiting({ actor, audience, today }: { actor: Actor; audience: CaseAudience; today: PlainDate }) {
  const [waiting, duties] = await Promise.all([countWaitingCases(actor, audience), countDuties(actor, audience)]);
  const overdue: WaitingLine = { label: "已逾期的期限", next: audience === "host" ? "请尽快办理，并说明原因。" : "请督促办理。", clause: watching[audience], count: duties.overdue, oldestAt: null, href: `/${audience}/duties?state=overdue` };
  return (
    <WaitingTable
      title="国合基地办理事项"
      today={today}
      lines={[overdue, ...waiting.map(({ process, count, oldestAt }) => ({ label: caseTable(process).label, count, oldestAt, ...words[process], href: `/${audience}/cases?process=${process}&state=mine` }))]}
    />
  );
}
