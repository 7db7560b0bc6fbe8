import type { Metadata } from "next";
import { CasesWaiting } from "@/app/_components/cases/cases-waiting";
import { stageLines } from "@/app/_components/stage-lines";
import { WaitingTable, type WaitingLine } from "@/app/_components/waiting-table";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { countRetractionRequests, readApplicationWorkload } from "@/lib/applications/workload";
import { readProposedListWorkload } from "@/lib/decisions/workload";
import { readObjectionWorkload } from "@/lib/objections/workload";
import { today } from "@/lib/platform/clock";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { objectionStages, openObjectionStages } from "@/lib/workflow/objection-stages";
import { proposedListStages } from "@/lib/workflow/proposed-list-stages";

export const metadata: Metadata = { title: "我的待办" };

/** The list whose rows are the counted cases. */
const listOf: Partial<Record<ApplicationStage, string>> = {
  formalExamination: "/province/examinations",
  examinationCorrection: "/province/examinations",
  formallyRejected: "/province/examinations",
};

export default async function ProvinceStart() {
  const actor = await requireRole("provinceOfficer", "provinceLeader", "provinceSupervisor");
  const day = await today();
  return (
    <div className="stack">
      <PageHeader title="我的待办" />
      {hasRole(actor, "provinceOfficer", "provinceLeader") && <Recognition actor={actor} day={day} />}
      {hasRole(actor, "provinceSupervisor") && <Supervision actor={actor} day={day} />}
    </div>
  );
}

async function Recognition({ actor, day }: { actor: Actor; day: PlainDate }) {
  const [workload, retractions, lists] = await Promise.all([readApplicationWorkload(actor), countRetractionRequests(actor), readProposedListWorkload(actor)]);
  const hrefOf = (stage: ApplicationStage) => `${listOf[stage] ?? "/province/applications"}?stage=${stage}`;
  const retraction: WaitingLine = { label: "申请撤回", next: "依托单位申请撤回申报，请决定是否同意。", clause: "art11.1", count: retractions, oldestAt: null, href: "/province/applications?retraction=1" };
  const openLists = stageLines(proposedListStages, lists, (stage) => `/province/proposals?stage=${stage}`).filter((line) => line.label !== proposedListStages.stages.released.label);
  return (
    <>
      <WaitingTable
        title="等省科技厅办理"
        today={day}
        lines={[retraction, ...stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["province", "expert"] })]}
        emptyTitle="目前没有等待办理的申报"
        emptyText="组织推荐部门推荐后会出现在这里。"
      />
      <CasesWaiting actor={actor} audience="province" today={day} />
      <WaitingTable title="建议名单" today={day} lines={openLists.map((line) => ({ ...line, label: `名单${line.label}` }))} />
      <WaitingTable title="其他环节" today={day} lines={stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["host", "recommender", "nobody"] })} />
    </>
  );
}

async function Supervision({ actor, day }: { actor: Actor; day: PlainDate }) {
  const objections = await readObjectionWorkload(actor);
  const open = objections.filter((line) => (openObjectionStages as readonly string[]).includes(line.stage));
  return (
    <WaitingTable
      title="公示异议"
      today={day}
      lines={stageLines(objectionStages, open, (stage) => `/province/objections?stage=${stage}`)}
      emptyTitle="目前没有待处理的异议"
      emptyText="公示期间收到的异议会出现在这里，异议人身份只有监督人员可见。"
    />
  );
}
