import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { Timeline } from "@/components/ui/timeline";
import { requireRole } from "@/lib/accounts/current-actor";
import { findAdmission, type AdmissionView } from "@/lib/admissions/queries";
import { conditionAnswerLabels } from "@/lib/admissions/schema";
import { admissionOrigins } from "@/lib/regulation/articles/article-17-admission";
import { fieldLabel } from "@/lib/regulation/fields";
import { formatChineseDate, isPlainDate, yearOf } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import { admissionStages } from "@/lib/workflow/admission-stages";
import { AdmissionStageBadge } from "../_components/admission-stage";
import { CheckForm } from "../_components/check-form";
import { AdmitForm, OtherDecisions, ProposeForm } from "../_components/decision-forms";

export const metadata: Metadata = { title: "原有载体纳入" };

export default async function Admission({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const view = await findAdmission(actor, (await params).id);
  if (!view) notFound();
  return (
    <div className="stack">
      <PageHeader
        caption={view.listTitle}
        title={view.carrierName}
        state={<AdmissionStageBadge stage={view.stage} />}
        lead={admissionStages.stages[view.stage].next}
        breadcrumbs={[{ label: "原有载体纳入", href: "/province/admissions" }, { label: view.carrierName }]}
        actions={view.baseId ? <LinkButton href={`/province/bases/${view.baseId}`}>基地档案</LinkButton> : undefined}
      />
      <Facts view={view} />
      <Conditions view={view} />
      <Decision view={view} />
      <Steps view={view} />
      <section className="stack-tight">
        <SectionHeading>办理记录</SectionHeading>
        <Timeline label="办理记录" entries={view.record.map(({ id, who, when, whenIso, what, clause, reason }) => ({ id, who, when, whenIso, what, clause: clause ? <ClauseLink clause={clause} /> : undefined, note: reason ?? undefined, tone: "info" as const }))} />
      </section>
    </div>
  );
}

function Facts({ view }: { view: AdmissionView }) {
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art17" />}>载体情况</SectionHeading>
      <DescriptionList
        items={[
          { term: "类型", value: `${admissionOrigins[view.carrierKind].label}，按${categoryLabels[view.category]}的条件核对` },
          { term: "原认定或激励文号", value: view.originalDocument },
          { term: "依托单位", value: `${view.hostName}（${view.creditCode}），${findCityName(view.cityCode) ?? view.cityCode}` },
          { term: "组织推荐部门", value: view.recommenderName },
          { term: "技术领域", value: fieldLabel(view.fieldCode) },
          { term: "纳入后的名称", value: <>{view.nameZh} <ClauseLink clause="art25" /></> },
          { term: "负责人", value: view.leaderName },
          { term: "合作国家（地区）", value: view.regions.map(regionNameZh).join("、") || "未填写" },
          ...(view.documentNumber && view.issuedOn ? [{ term: "纳入文件", value: `${view.documentNumber}，${formatChineseDate(view.issuedOn)}` }] : []),
          ...(view.endReason ? [{ term: "不予纳入的理由", value: view.endReason }] : []),
        ]}
      />
    </section>
  );
}

function Conditions({ view }: { view: AdmissionView }) {
  if (view.lines.length === 0) return null;
  return (
    <section className="stack-tight">
      <SectionHeading aside={`${view.checkedByName}核对${view.assessed ? "，已经专家评审" : ""}`}>条件核对结果</SectionHeading>
      <DataTable
        plain
        caption="条件核对结果"
        captionHidden
        rows={view.lines}
        rowKey={(row) => row.rule}
        columns={[
          { key: "title", header: "条件", cell: ({ finding }) => <>{finding.title} <ClauseLink clause={finding.clause} /></> },
          { key: "answer", header: "结果", nowrap: true, cell: ({ answer }) => <StateBadge tone={answer === "met" ? "success" : "danger"}>{conditionAnswerLabels[answer]}</StateBadge> },
          { key: "note", header: "依据和说明", cell: ({ note, finding }) => note || finding.explanation },
        ]}
      />
    </section>
  );
}

function Decision({ view: { decision } }: { view: AdmissionView }) {
  if (!decision) return null;
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art12.2" />}>集体决策</SectionHeading>
      <DescriptionList
        items={[
          { term: "会议", value: `${decision.meetingKind}，${isPlainDate(decision.metOn) ? formatChineseDate(decision.metOn) : decision.metOn}，纪要${decision.minutesNumber}` },
          { term: "决策意见", value: decision.summary },
          ...(decision.noAssessmentReason ? [{ term: "不经专家评审的理由", value: decision.noAssessmentReason }] : []),
          { term: "登记", value: decision.recordedByName },
        ]}
      />
    </section>
  );
}

function Steps({ view }: { view: AdmissionView }) {
  const { id: admissionId, version, allowed, today } = view;
  if (allowed.size === 0) return null;
  const years = view.carrierKind === "foreignInvested" ? [3, 2, 1].map((back) => view.researchYears.find(({ year }) => year === yearOf(today) - back) ?? { year: yearOf(today) - back, rd: "", revenue: "" }) : [];
  const check = <CheckForm key={version} admissionId={admissionId} version={version} findings={view.findings} answered={view.lines} assessed={view.assessed} researchYears={years} />;
  return (
    <section className="stack-tight" id="steps">
      <SectionHeading>办理</SectionHeading>
      {allowed.has("propose") && <ProposeForm admissionId={admissionId} version={version} today={today} assessed={view.assessed} />}
      {allowed.has("check") && (view.stage === "checked" ? <Disclosure summary="重新核对条件">{check}</Disclosure> : check)}
      {allowed.has("admit") && <AdmitForm admissionId={admissionId} version={version} today={today} nameZh={view.nameZh} />}
      {allowed.has("reopen") && <OtherDecisions admissionId={admissionId} version={version} />}
      <p className="meta">经办人列入名单、核对条件、登记决策，负责人发文纳入；同一人不能兼办。</p>
    </section>
  );
}
