import Link from "next/link";
import type { ReactNode } from "react";
import { CaseDeadline } from "@/components/applications/case-deadline";
import { CaseStageBadge } from "@/components/cases/case-stage-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge, type Tone } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import type { BaseDossier, BaseFields, DossierAgreement, DossierCase, DossierVersion } from "@/lib/bases/get-dossier";
import type { PendingChange } from "@/lib/changes/queries";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { ClauseId } from "@/lib/regulation/clause";
import { fieldLabel } from "@/lib/regulation/fields";
import { formatChineseDate, type PlainDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { BaseStageBadge } from "./base-stage-badge";

const routes = { selection: "遴选认定", admission: "原有载体纳入", import: "存量导入" } as const;
const grades: Readonly<Record<string, { label: string; tone: Tone }>> = { excellent: { label: "优秀", tone: "success" }, qualified: { label: "合格", tone: "info" }, unqualified: { label: "不合格", tone: "danger" } };

/** Everything about a base on one page: what it is, was, owes, and what happened to it. @param pending changes filed and not decided @param asOf a day whose version is shown */
export function Dossier({ dossier, audience, pending, asOf, actions, children }: { dossier: BaseDossier; audience: CaseAudience; pending: readonly PendingChange[]; asOf: PlainDate | undefined; actions?: ReactNode; children?: ReactNode }) {
  const home = `/${audience}`;
  const version = asOf ? dossier.versions.find(({ validFrom, validThrough }) => validFrom <= asOf && (validThrough === null || asOf <= validThrough)) : undefined;
  return (
    <div className="stack">
      <PageHeader
        caption={dossier.number}
        title={dossier.present.nameZh}
        state={<BaseStageBadge stage={dossier.present.stage} />}
        lead={`${dossier.hostName}，${dossier.recommenderName}推荐`}
        breadcrumbs={[{ label: audience === "host" ? "我的基地" : "国合基地", href: `${home}/bases` }, { label: dossier.number }]}
        actions={actions}
      />
      {pending.map((change) => (
        <Banner key={`${change.title} ${change.filedOn}`} tone="info" title={`有未决变更：${change.title}`}>
          <p>
            {change.occurredOn ? `${formatChineseDate(change.occurredOn)}发生，` : "拟变更，"}
            {formatChineseDate(change.filedOn)}提交，{change.stageLabel}
            {change.caseId && (
              <>
                ，<Link href={`${home}/cases/${change.caseId}`}>查看办理情况</Link>
              </>
            )}
            。审核通过以前，以下内容不变；未经审批不得擅自调整。 <ClauseLink clause="art16" />
          </p>
        </Banner>
      ))}
      {dossier.duties.map((duty) => (
        <CaseDeadline key={duty.id} duty={duty} today={dossier.today} />
      ))}
      <section className="stack-tight" id="facts">
        <SectionHeading aside={asOf ? `${formatChineseDate(asOf)}的情况` : undefined}>基本情况</SectionHeading>
        {asOf && !version ? <p className="meta">{formatChineseDate(asOf)}还没有认定为国合基地。</p> : <Facts dossier={dossier} fields={version?.fields ?? dossier.present} />}
      </section>
      <Grades cases={dossier.cases} />
      {children}
      <Cases dossier={dossier} home={home} />
      <Partners dossier={dossier} />
      <People dossier={dossier} />
      <Versions dossier={dossier} home={home} />
      <section className="stack-tight" id="record">
        <SectionHeading>大事记</SectionHeading>
        <CaseTimeline events={dossier.record} />
      </section>
      {dossier.applicationId && audience !== "host" && (
        <p>
          <LinkButton small href={`${home}/applications/${dossier.applicationId}`}>
            认定时的申报
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function Facts({ dossier, fields }: { dossier: BaseDossier; fields: BaseFields }) {
  return (
    <DescriptionList
      items={[
        { term: "基地名称", value: fields.nameZh },
        { term: "英文名称", value: fields.nameEn },
        { term: "类别", value: categoryLabels[fields.category] },
        { term: "技术领域", value: fieldLabel(fields.fieldCode) },
        { term: "负责人", value: fields.leaderName },
        { term: "合作国家（地区）", value: fields.regions.map(regionNameZh).join("、") },
        { term: "所在设区市", value: findCityName(dossier.cityCode) },
        { term: "认定", value: `${formatChineseDate(dossier.recognizedOn)}，${dossier.documentNumber}，${routes[dossier.entryRoute]}` },
        { term: "满一年日", value: <>{formatChineseDate(dossier.anniversaryOn)} <ClauseLink clause="art15" /></> },
        { term: "标杆型国合基地", value: dossier.benchmarkSince ? `自${formatChineseDate(dossier.benchmarkSince)}起` : "否" },
      ]}
    />
  );
}

function Grades({ cases }: { cases: readonly DossierCase[] }) {
  const graded = cases.filter(({ process, grade }) => process === "evaluation" && grade !== null);
  if (graded.length === 0) return null;
  return (
    <section className="stack-tight" id="grades">
      <SectionHeading aside={<ClauseLink clause="art18" />}>绩效评价结果</SectionHeading>
      <ul className="plain-list">
        {graded.map(({ id, title, grade }) => (
          <li key={id}>
            {title} <StateBadge tone={grades[grade!]!.tone}>{grades[grade!]!.label}</StateBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the order of the regulation; what has no section of its own stands under the last. */
const caseSections: readonly { title: string; clause: ClauseId; processes: readonly CaseProcess[] }[] = [
  { title: "年度报告", clause: "art15", processes: ["annualReport"] },
  { title: "重大变更", clause: "art16", processes: ["majorChange"] },
  { title: "评价和整改", clause: "art18", processes: ["evaluation", "rectification"] },
  { title: "补助经费", clause: "art19", processes: ["subsidy"] },
];

function Cases({ dossier, home }: { dossier: BaseDossier; home: string }) {
  const of = (processes: readonly CaseProcess[]) => dossier.cases.filter(({ process }) => processes.includes(process));
  const own = caseSections.flatMap(({ processes }) => processes);
  return (
    <>
      {caseSections.map(({ title, clause, processes }) => of(processes).length > 0 && (
        <section key={title} className="stack-tight">
          <SectionHeading aside={<ClauseLink clause={clause} />}>{title}</SectionHeading>
          <CaseList caption={title} cases={of(processes)} home={home} />
        </section>
      ))}
      <section className="stack-tight" id="cases">
        <SectionHeading aside={<Link href={`${home}/cases?q=${encodeURIComponent(dossier.number)}&state=all`}>全部事项</Link>}>其他办理事项</SectionHeading>
        <CaseList caption="其他办理事项" cases={dossier.cases.filter(({ process }) => !own.includes(process))} home={home} />
      </section>
    </>
  );
}

function CaseList({ caption, cases, home }: { caption: string; cases: readonly DossierCase[]; home: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={cases}
      rowKey={(row) => row.id}
      rowHref={(row) => `${home}/cases/${row.id}`}
      columns={[
        { key: "title", header: "事项" },
        { key: "process", header: "类型", nowrap: true, cell: (row) => caseTable(row.process).label },
        { key: "number", header: "编号", nowrap: true, cell: (row) => row.number ?? "—" },
        { key: "stage", header: "环节", cell: (row) => <CaseStageBadge label={row.stageLabel} inHandsOf={row.inHandsOf} /> },
      ]}
      empty={<EmptyState title="没有其他办理事项">工作计划、检查、反映困难等开始后会出现在这里。</EmptyState>}
    />
  );
}

const agreementStates: Record<DossierAgreement["state"], { label: string; tone: Tone }> = { current: { label: "有效", tone: "success" }, endsSoon: { label: "即将届满", tone: "attention" }, ended: { label: "已届满", tone: "danger" } };

function Partners({ dossier }: { dossier: BaseDossier }) {
  return (
    <section className="stack-tight" id="partners">
      <SectionHeading aside="取自依托单位的常用资料，各基地共用">合作机构与协议</SectionHeading>
      <DataTable
        plain
        caption="海外合作机构"
        rows={dossier.partners}
        rowKey={(row) => row.id}
        columns={[{ key: "name", header: "机构" }, { key: "region", header: "国家（地区）", cell: (row) => regionNameZh(row.region) }]}
        empty={<p className="meta">依托单位还没有登记海外合作机构。</p>}
      />
      <DataTable
        plain
        caption="合作协议"
        rows={dossier.agreements}
        rowKey={(row) => row.id}
        columns={[
          { key: "title", header: "协议", cell: (row) => <>{row.title}<span className="meta block">{row.partner}</span></> },
          { key: "expiresOn", header: "届满", nowrap: true, cell: (row) => (row.expiresOn ? formatChineseDate(row.expiresOn) : "无固定期限") },
          { key: "state", header: "状态", nowrap: true, cell: (row) => <StateBadge tone={agreementStates[row.state].tone}>{agreementStates[row.state].label}</StateBadge> },
        ]}
        empty={<p className="meta">依托单位还没有登记合作协议。</p>}
      />
    </section>
  );
}

function People({ dossier }: { dossier: BaseDossier }) {
  return (
    <section className="stack-tight" id="people">
      <SectionHeading aside="取自依托单位的常用资料，各基地共用">团队成员</SectionHeading>
      <DataTable
        plain
        caption="团队成员"
        captionHidden
        rows={dossier.members}
        rowKey={(row) => row.id}
        columns={[{ key: "name", header: "姓名", nowrap: true }, { key: "organization", header: "单位、部门" }, { key: "position", header: "职务、职称", cell: (row) => row.position || "—" }]}
        empty={<p className="meta">依托单位还没有登记团队成员。</p>}
      />
    </section>
  );
}

function Versions({ dossier, home }: { dossier: BaseDossier; home: string }) {
  return (
    <section className="stack-tight" id="versions">
      <SectionHeading>历次情况</SectionHeading>
      <DataTable
        plain
        caption="历次情况"
        captionHidden
        rows={dossier.versions}
        rowKey={(row) => row.ordinal}
        columns={[
          { key: "span", header: "期间", cell: (row) => <Link href={`${home}/bases/${dossier.id}?on=${row.validFrom}#facts`}>{spanText(row)}</Link> },
          { key: "reason", header: "缘由" },
          { key: "name", header: "名称", cell: (row) => row.fields.nameZh, hideOnPhone: true },
          { key: "leader", header: "负责人", cell: (row) => row.fields.leaderName, nowrap: true },
        ]}
      />
      <form action={`${home}/bases/${dossier.id}`} className="button-row">
        <label htmlFor="on">查看某一天的情况</label>
        <input id="on" name="on" type="date" className="control max-w-48" />
        <Button type="submit">查看</Button>
      </form>
    </section>
  );
}

function spanText({ validFrom, validThrough }: DossierVersion): string {
  if (validThrough !== null && validThrough < validFrom) return `${formatChineseDate(validFrom)}（当日即变更）`;
  return validThrough === null ? `${formatChineseDate(validFrom)}起` : `${formatChineseDate(validFrom)}至${formatChineseDate(validThrough)}`;
}
