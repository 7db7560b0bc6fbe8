import type { Metadata } from "next";
import { CasesWaiting } from "@/app/_components/cases/cases-waiting";
import { stageLines } from "@/app/_components/stage-lines";
import { WaitingTable, type WaitingLine } from "@/app/_components/waiting-table";
import { PageHeader } from "@/components/ui/page-header";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { countAwaitingApproval, readApplicationWorkload } from "@/lib/applications/workload";
import { today } from "@/lib/platform/clock";
import { applicationStages } from "@/lib/workflow/application-stages";

export const metadata: Metadata = { title: "我的待办" };

const hrefOf = (stage: string) => `/recommender/applications?stage=${stage}`;

export default async function RecommenderStart() {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const [workload, awaitingApproval, day] = await Promise.all([readApplicationWorkload(actor), countAwaitingApproval(actor), today()]);
  const approval: WaitingLine[] = hasRole(actor, "recommenderApprover")
    ? [{ label: "待审核人审定", next: "经办人已提出初评意见，请审定。经办人与审核人不能是同一人。", clause: "art11.2", count: awaitingApproval, oldestAt: null, href: "/recommender/applications?approval=1" }]
    : [];
  return (
    <div className="stack">
      <PageHeader title="我的待办" />
      <WaitingTable
        title="等本部门办理"
        today={day}
        lines={[...approval, ...stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["recommender"] })]}
        emptyTitle="目前没有等本部门审核的申报"
        emptyText="依托单位提交后会出现在这里，并发送站内消息。"
      />
      <CasesWaiting actor={actor} audience="recommender" today={day} />
      <WaitingTable
        title="其他环节"
        today={day}
        lines={stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["host", "province", "expert", "nobody"] })}
        emptyTitle="还没有经本部门办理的申报"
      />
    </div>
  );
}
