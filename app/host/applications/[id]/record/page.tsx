import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import { CaseTrack } from "@/components/workflow/case-track";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { readCaseRecord } from "@/lib/applications/case-events";
import { findHostRecord, type HostRecord } from "@/lib/applications/queries/get-host-record";
import { formatExactInstant, formatInstant } from "@/lib/regulation/shanghai-time";
import { applicationStages } from "@/lib/workflow/application-stages";
import { requestRetractionAction, retractAction } from "./actions";
import { CorrectionRounds } from "./_components/correction-rounds";
import { StatementForm } from "./_components/statement-form";

export const metadata: Metadata = { title: "办理记录" };

export default async function RecordPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  const record = await findHostRecord(actor, id);
  if (!record) notFound();
  const { events, reachedOn } = await readCaseRecord(actor, id, "host");
  return (
    <>
      <div className="stack-tight">
        <PageHeader
          title="办理记录"
          caption={`${record.callTitle} · ${record.fieldZh ?? "未命名领域"}`}
          state={<StageBadge stage={record.stage} audience="host" />}
          breadcrumbs={[{ label: "我的申报", href: "/host/applications" }, { label: record.number ?? record.fieldZh ?? "申报书", href: `/host/applications/${id}` }, { label: "办理记录" }]}
        />
        <CaseTrack facts={{ stage: record.stage, since: record.since, today: record.today, reachedOn }} audience="host" />
        {record.retraction && (
          <Banner tone="info" title={`已于 ${formatInstant(record.retraction.requestedAt)} 申请撤回，等待省科技厅答复`}>
            <p>{record.retraction.reason}</p>
          </Banner>
        )}
        <Submissions record={record} />
        <section className="section">
          <SectionHeading aside={<ClauseLink clause="art11" />}>退回补正</SectionHeading>
          <CorrectionRounds applicationId={id} rounds={record.rounds} today={record.today} />
        </section>
        <Statements record={record} />
        <section className="section">
          <SectionHeading>办理过程</SectionHeading>
          <CaseTimeline events={events} />
        </section>
      </div>
      <Acts record={record} />
    </>
  );
}

function Submissions({ record }: { record: HostRecord }) {
  const here = `/host/applications/${record.id}/submissions`;
  return (
    <section className="section">
      <SectionHeading>提交</SectionHeading>
      <DataTable
        caption="历次提交"
        captionHidden
        rows={record.submissions}
        rowKey={(submission) => submission.ordinal}
        columns={[
          { key: "receiptNumber", header: "回执号", cell: (one) => <a href={`${here}/${one.ordinal}`}>{one.receiptNumber}</a>, nowrap: true },
          { key: "receivedAt", header: "提交时间", cell: (one) => formatExactInstant(one.receivedAt) },
          { key: "signedByName", header: "签发人" },
          { key: "pdf", header: "申报书", cell: (one) => <a href={`${here}/${one.ordinal}/declaration.pdf`} download>下载 PDF</a>, nowrap: true },
        ]}
        empty={<p>还没有提交。填写完整并通过预检后，由签发人签发提交。</p>}
      />
    </section>
  );
}

function Statements({ record }: { record: HostRecord }) {
  if (!record.mayState && record.statements.length === 0) return null;
  return (
    <section className="section">
      <SectionHeading aside={<ClauseLink clause="art11.3" />}>陈述意见</SectionHeading>
      {record.statements.length > 0 && (
        <ul className="correction-items">
          {record.statements.map((statement) => (
            <li key={statement.id}>
              <p className="meta">
                {statement.madeByName}，{formatInstant(statement.madeAt)}，{statement.stageLabel}环节
              </p>
              <p className="pre-line">{statement.text}</p>
            </li>
          ))}
        </ul>
      )}
      {record.mayState && <StatementForm applicationId={record.id} />}
    </section>
  );
}

function Acts({ record }: { record: HostRecord }) {
  const input = { applicationId: record.id };
  const reason = { label: "理由", minLength: 5 };
  const draft = record.stage === "draft";
  const inHostsHands = applicationStages.stages[record.stage].inHandsOf === "host";
  const retract = draft ? "放弃填报" : "撤回申报";
  if (!inHostsHands && !record.mayRetract && !record.mayRequestRetraction) return null;
  return (
    <ActionBar
      primary={inHostsHands ? <LinkButton variant="primary" href={`/host/applications/${record.id}`}>{draft ? "继续填写" : "去补正"}</LinkButton> : undefined}
      secondary={
        record.mayRetract ? (
          <ActionConfirm
            action={retractAction}
            input={input}
            trigger={`${retract}…`}
            triggerVariant="danger-quiet"
            title={`${retract}？`}
            consequence={draft ? "填写的内容保留备查，但不能再编辑；批次开放期间可以重新申报。" : "本次申报随即终止，不能恢复；批次开放期间可以重新申报。"}
            confirmLabel={retract}
            danger
            reason={reason}
          />
        ) : record.mayRequestRetraction ? (
          <ActionConfirm
            action={requestRetractionAction}
            input={input}
            trigger="申请撤回…"
            triggerVariant="danger-quiet"
            title="申请撤回这份申报？"
            consequence="申报已到省科技厅，撤回须经同意。答复前照常办理；同意后本次申报终止，不能恢复。"
            confirmLabel="申请撤回"
            danger
            reason={reason}
          />
        ) : undefined
      }
    />
  );
}
