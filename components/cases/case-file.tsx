import Link from "next/link";
import type { ReactNode } from "react";
import { CaseDeadline } from "@/components/applications/case-deadline";
import { FindingList } from "@/components/law/finding-list";
import { Disclosure } from "@/components/ui/disclosure";
import { DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { StageTrack } from "@/components/ui/stage-track";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { CaseView } from "@/lib/cases/get-case";
import { caseTable } from "@/lib/workflow/case-tables";
import { caseTrackSteps } from "@/lib/workflow/case-track";
import { CaseStageBadge } from "./case-stage-badge";
import { FilingContent } from "./filing-content";

const homes: Record<CaseAudience, string> = { host: "/host", recommender: "/recommender", province: "/province" };

/**
 * A 办理事项 to be read and worked on: where it stands, what is due, what its process has to say (`children`), what was
 * filed, what came of it, the record.
 */
export function CaseFile({ view, audience, actions, children }: { view: CaseView; audience: CaseAudience; actions?: ReactNode; children?: ReactNode }) {
  const home = homes[audience];
  const table = caseTable(view.process);
  const info = table.stages[view.stage]!;
  return (
    <div className="stack">
      <PageHeader
        caption={[table.label, view.number].filter(Boolean).join(" · ")}
        title={view.title}
        state={<CaseStageBadge label={view.stageLabel} inHandsOf={info.inHandsOf} />}
        lead={
          <>
            <Link href={`${home}/bases/${view.base.id}`}>{view.base.nameZh}</Link>
            {audience !== "host" && `，${view.hostName}`}
          </>
        }
        breadcrumbs={[{ label: "办理事项", href: `${home}/cases` }, { label: view.title }]}
        actions={actions}
      />
      <StageTrack
        label={`${table.label}进度`}
        steps={caseTrackSteps(table, view.stage, audience === "host" ? "host" : "staff", view.visited)}
        nowWith={view.inHandsOf ?? undefined}
        elapsed={view.inHandsOf === null ? undefined : view.daysInStage === 0 ? "今天刚到" : `${view.daysInStage} 天`}
        next={view.next}
      />
      {view.duties.map((duty) => (
        <CaseDeadline key={`${duty.kind} ${duty.lastDay}`} duty={duty} today={view.today} />
      ))}
      {children}
      {view.findings.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>提交时的核对结果</SectionHeading>
          <FindingList findings={view.findings} explanations={view.explanations} unmetNote="提交时不符合办法的要求，依托单位已作说明，由人判断。" />
        </section>
      )}
      {view.content && <Filed view={view} />}
      {view.consequences.length > 0 && (
        <section className="stack-tight">
          <SectionHeading>由此产生的事项</SectionHeading>
          <ul className="plain-list">
            {view.consequences.map((one) => (
              <li key={one.id}>
                <Link href={`${home}/cases/${one.id}`}>{one.title}</Link>（{caseTable(one.process).label}，{one.stageLabel}）
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack-tight">
        <SectionHeading>办理记录</SectionHeading>
        <CaseTimeline events={view.record} />
      </section>
    </div>
  );
}

function Filed({ view }: { view: CaseView }) {
  return (
    <section className="stack-tight">
      <SectionHeading>提交的内容</SectionHeading>
      <Disclosure summary={`展开提交的内容（${view.filings[0]!.signedByName}签发，${view.filings[0]!.receivedAt}）`} open={view.inHandsOf !== null}>
        <FilingContent process={view.process} filed={view.content!} />
      </Disclosure>
      <DataTable
        plain
        caption="历次提交"
        captionHidden
        rows={view.filings}
        rowKey={(row) => row.ordinal}
        columns={[
          { key: "ordinal", header: "次数", nowrap: true, cell: (row) => `第 ${row.ordinal} 次` },
          { key: "receivedAt", header: "收到时间" },
          { key: "signedByName", header: "签发人" },
          { key: "sha256", header: "SHA-256", cell: (row) => <span title={row.sha256}>{row.sha256.slice(0, 16)}…</span>, hideOnPhone: true },
        ]}
      />
    </section>
  );
}
