import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBar } from "@/components/ui/action-bar";
import { StateBadge, type Tone } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { requireRole } from "@/lib/accounts/current-actor";
import type { CellMessages } from "@/lib/imports/check-lines";
import { importColumns } from "@/lib/imports/columns";
import type { LineOutcome } from "@/lib/imports/compare-lines";
import { outcomeLabels } from "@/lib/imports/import-report";
import { findImport, reportPageSize, type ImportView, type ReportLine } from "@/lib/imports/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { AcceptButton } from "../_components/accept-button";

export const metadata: Metadata = { title: "导入校验报告" };

const outcomes = Object.keys(outcomeLabels) as LineOutcome[];
const tones: Record<LineOutcome, Tone> = { new: "success", identical: "neutral", different: "attention", invalid: "danger" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Import({ params, searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { outcome: wanted, skip: skipText } = await searchParams;
  const outcome = outcomes.find((one) => one === wanted);
  const skip = typeof skipText === "string" && /^\d{1,4}$/.test(skipText) ? Number(skipText) : 0;
  const found = await findImport(actor, (await params).id, { outcome, skip });
  if (!found) notFound();
  const total = outcomes.reduce((sum, one) => sum + found.counts[one], 0);
  const addressOf = (one: LineOutcome | undefined, from = 0) => {
    const query = new URLSearchParams({ ...(one ? { outcome: one } : {}), ...(from > 0 ? { skip: String(from) } : {}) }).toString();
    return `/province/imports/${found.id}${query === "" ? "" : `?${query}`}`;
  };
  return (
    <>
      <PageHeader title="导入校验报告" caption={found.fileName} lead={`共 ${total} 行，上传于${formatInstant(found.createdAt)}。`} breadcrumbs={[{ label: "存量导入", href: "/province/imports" }, { label: found.fileName }]} />
      <div className="stack">
        <Summary view={found} />
        <TabsNav label="按结果查看" items={[{ href: addressOf(undefined), label: "全部", count: total, current: !outcome }, ...outcomes.map((one) => ({ href: addressOf(one), label: outcomeLabels[one], count: found.counts[one], current: one === outcome }))]} />
        <DataTable
          caption="逐行校验"
          captionHidden
          rows={found.lines}
          rowKey={(line) => line.line}
          columns={[
            { key: "line", header: "行", nowrap: true, cell: (line) => `第 ${line.line} 行` },
            { key: "number", header: "编号", nowrap: true },
            { key: "nameZh", header: "名称" },
            { key: "outcome", header: "结果", nowrap: true, cell: (line) => <StateBadge tone={tones[line.outcome]}>{outcomeLabels[line.outcome]}</StateBadge> },
            { key: "messages", header: "说明", cell: (line) => <Messages line={line} /> },
          ]}
          empty={<EmptyState title="没有这一类的行">换一个结果查看。</EmptyState>}
        />
        {(skip > 0 || found.further > 0) && (
          <Pagination
            summary={`本页 ${found.lines.length} 行`}
            {...(skip > 0 ? { previousHref: addressOf(outcome, Math.max(0, skip - reportPageSize)) } : {})}
            {...(found.further > 0 ? { nextHref: addressOf(outcome, skip + reportPageSize) } : {})}
          />
        )}
      </div>
      <Acceptance view={found} total={total} />
    </>
  );
}

function Summary({ view }: { view: ImportView }) {
  if (view.acceptedAt && view.result) {
    return (
      <Banner tone="success" title={`已导入 ${view.result.new} 个基地`}>
        <p>
          {view.acceptedByName}于{formatInstant(view.acceptedAt)}确认，新建依托单位档案 {view.result.organizations} 个。依托单位的第一位签发人由省科技厅在<Link href="/province/hosts?closed=1">依托单位</Link>中邀请，开通后补全资料。
        </p>
      </Banner>
    );
  }
  const { counts } = view;
  return (
    <Banner tone={counts.invalid > 0 ? "warning" : "info"} title="尚未导入">
      <p>
        {counts.new} 行可以新增{counts.identical > 0 ? `，${counts.identical} 行已存在且相同` : ""}
        {counts.different > 0 ? `，${counts.different} 行已存在但不同（不会改动，变更另按程序办理）` : ""}
        {counts.invalid > 0 ? `，${counts.invalid} 行有错误（不会导入，可更正后再次上传）` : ""}
        {view.withWarnings > 0 ? `；${view.withWarnings} 行有提示，不影响导入` : ""}。
      </p>
    </Banner>
  );
}

function messagesOf(messages: CellMessages): { label: string; text: string }[] {
  return importColumns.flatMap(({ key, label }) => {
    const text = messages[key];
    return text === undefined ? [] : [{ label, text }];
  });
}

function Messages({ line }: { line: ReportLine }) {
  return (
    <ul>
      {messagesOf(line.errors).map(({ label, text }) => (
        <li key={label} className="text-red">
          错误 {label}：{text}
        </li>
      ))}
      {line.differences.length > 0 && <li>与现有记录不同：{line.differences.join("、")}</li>}
      {messagesOf(line.warnings).map(({ label, text }) => (
        <li key={label} className="text-amber">
          提示 {label}：{text}
        </li>
      ))}
    </ul>
  );
}

function Acceptance({ view, total }: { view: ImportView; total: number }) {
  if (view.acceptedAt) return <ActionBar secondary={<LinkButton href="/province/bases">查看国合基地</LinkButton>} />;
  const again = <LinkButton href="/province/imports">重新上传</LinkButton>;
  if (!view.mayAccept) return <ActionBar unavailable={{ action: "导入", reason: "由经办人确认导入。" }} />;
  if (view.counts.new === 0) return <ActionBar secondary={again} unavailable={{ action: "导入", reason: "没有可以新增的行。" }} />;
  return <ActionBar primary={<AcceptButton importId={view.id} fresh={view.counts.new} left={total - view.counts.new} />} secondary={again} />;
}
