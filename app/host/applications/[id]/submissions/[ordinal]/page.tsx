import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeclarationView } from "@/components/applications/declaration-view";
import { ClauseLink } from "@/components/law/clause-link";
import { FindingList } from "@/components/law/finding-list";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { FileSize } from "@/components/ui/file-size";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findSubmission } from "@/lib/applications/submission-queries";
import { formatExactInstant } from "@/lib/regulation/shanghai-time";
import { categoryLabels } from "@/lib/regulation/terms";
import { applicationStages } from "@/lib/workflow/application-stages";
import { partyLabels } from "@/lib/workflow/role";

export const metadata: Metadata = { title: "提交回执" };

export default async function SubmissionPage({ params }: { params: Promise<{ id: string; ordinal: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id, ordinal } = await params;
  const submission = await findSubmission(actor, id, Number(ordinal));
  if (!submission) notFound();
  const { content, files, stage } = submission;
  const info = applicationStages.stages[stage];
  const here = `/host/applications/${id}`;
  return (
    <div className="stack-tight">
      <PageHeader
        title="提交回执"
        caption={`${content.callTitle} · ${categoryLabels[content.category]}`}
        state={<StageBadge stage={stage} audience="host" />}
        breadcrumbs={[{ label: "我的申报", href: "/host/applications" }, { label: submission.number, href: here }, { label: `第 ${submission.ordinal} 次提交` }]}
        actions={
          <>
            <LinkButton href={`${here}/submissions/${submission.ordinal}/declaration.pdf`} download>
              下载申报书 PDF
            </LinkButton>
            <LinkButton href={`${here}/record`}>查看办理记录</LinkButton>
          </>
        }
      />
      <Banner tone="success" title={`已收到第 ${submission.ordinal} 次提交，回执号 ${submission.receiptNumber}`}>
        <p>
          {submission.ordinal < submission.latestOrdinal && `此后另有提交，最新为第 ${submission.latestOrdinal} 次。`}
          现在由{partyLabels[info.inHandsOf]}办理。{info.next} <ClauseLink clause={info.clause} />
        </p>
      </Banner>
      <section className="section">
        <SectionHeading>回执</SectionHeading>
        <DescriptionList
          items={[
            { term: "申报编号", value: submission.number },
            { term: "回执号", value: submission.receiptNumber },
            { term: "提交时间", value: formatExactInstant(submission.receivedAt) },
            { term: "签发人", value: submission.signedByName },
            { term: "依据", value: `${content.regulationNumber}，规则版本 ${content.ruleVersion}，表单版本 ${content.formVersion}` },
            { term: "SHA-256", value: <span className="digest">{submission.sha256}</span> },
            { term: "SM3", value: <span className="digest">{submission.sm3}</span> },
          ]}
        />
        <p className="meta">摘要值由提交的全部内容和附件清单算出，以后可用来核对内容没有改动。</p>
      </section>
      <section className="section">
        <SectionHeading>附件清单（{files.length} 个）</SectionHeading>
        <DataTable
          caption="附件清单"
          captionHidden
          rows={files}
          rowKey={(file) => file.fileId}
          columns={[
            { key: "name", header: "文件", cell: (file) => <a href={`/api/files/${file.fileId}`}>{file.name}</a> },
            { key: "size", header: "大小", cell: (file) => <FileSize bytes={file.size} />, align: "end", nowrap: true },
            { key: "sha256", header: "SHA-256", cell: (file) => <span className="digest">{file.sha256}</span> },
          ]}
          empty={<p>没有附件。</p>}
        />
      </section>
      <section className="section">
        <SectionHeading>提交时的核对结果</SectionHeading>
        <Disclosure summary="查看逐条核对结果">
          <FindingList findings={submission.findings} explanations={content.explanations} />
        </Disclosure>
      </section>
      <section className="section">
        <SectionHeading>提交的内容</SectionHeading>
        <Disclosure summary="查看提交的全部内容">
          <DeclarationView content={content} audience="host" />
        </Disclosure>
      </section>
    </div>
  );
}
