import type { Metadata } from "next";
import { CasesWaiting } from "@/app/_components/cases/cases-waiting";
import { stageLines } from "@/app/_components/stage-lines";
import { WaitingTable, type WaitingLine } from "@/app/_components/waiting-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { countSignOffRequests, readApplicationWorkload } from "@/lib/applications/workload";
import { today } from "@/lib/platform/clock";
import { applicationStages } from "@/lib/workflow/application-stages";

export const metadata: Metadata = { title: "我的待办" };

const hrefOf = (stage: string) => `/host/applications?stage=${stage}`;

export default async function HostStart() {
  const actor = await requireRole("hostEditor", "hostSigner");
  const [workload, signOffRequests, day] = await Promise.all([readApplicationWorkload(actor), countSignOffRequests(actor), today()]);
  const signOff: WaitingLine[] = hasRole(actor, "hostSigner")
    ? [{ label: "提请您签发", next: "填报人已填写完毕，请预检后签发提交。", clause: "art11.1", count: signOffRequests, oldestAt: null, href: "/host/applications?signoff=1" }]
    : [];
  return (
    <div className="stack">
      <PageHeader title="我的待办" />
      <WaitingTable
        title="等本单位办理"
        today={day}
        lines={[...signOff, ...stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["host"] })]}
        emptyTitle="目前没有等本单位办理的申报"
        emptyText="可以查看正在开放的申报批次，开始新的申报。"
        emptyActions={<LinkButton href="/calls">查看申报批次</LinkButton>}
      />
      <CasesWaiting actor={actor} audience="host" today={day} />
      <WaitingTable
        title="办理中和已办结"
        today={day}
        lines={mergeByLabel(stageLines(applicationStages, workload, hrefOf, { inHandsOf: ["recommender", "province", "expert", "nobody"], forHost: true }))}
        emptyTitle="还没有提交过申报"
      />
    </div>
  );
}

/** 研究建议名单 and 决策程序 are one thing to the host (认定研究中): it must not learn more from the count. */
function mergeByLabel(lines: readonly WaitingLine[]): WaitingLine[] {
  const merged = new Map<string, WaitingLine>();
  for (const line of lines) {
    const earlier = merged.get(line.label);
    if (!earlier) merged.set(line.label, { ...line, ...(line.label === "认定研究中" ? { next: "省科技厅正在研究，结果以发文为准。" } : {}) });
    else merged.set(line.label, { ...earlier, count: earlier.count + line.count, oldestAt: older(earlier.oldestAt, line.oldestAt) });
  }
  return [...merged.values()];
}

function older(left: Date | null, right: Date | null): Date | null {
  if (!left || !right) return left ?? right;
  return left < right ? left : right;
}
