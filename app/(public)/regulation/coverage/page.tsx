import type { Metadata } from "next";
import Link from "next/link";
import { StateBadge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { Stat, StatRow } from "@/components/ui/stat";
import { chineseNumber } from "@/lib/regulation/chinese-number";
import { articleNumberOf, clauseAnchor, clauseIds, clauseLabel, itemNumberOf, type ClauseId } from "@/lib/regulation/clause";
import { coverageKindLabels, coverageOf, type ClauseAccount, type CoverageKind } from "@/lib/regulation/coverage";
import { chapterTitles, getArticle } from "@/lib/regulation/official-text";
import { rules } from "@/lib/regulation/rules";
import { spellScreen } from "@/lib/regulation/screens";
import "./coverage.css";

export const metadata: Metadata = { title: "各条款落实情况" };

const kinds: Readonly<Record<CoverageKind, { tone: Tone; note: string }>> = {
  machine: { tone: "success", note: "按事实和规则核对" },
  judgement: { tone: "attention", note: "列出事实，由人决定" },
  duty: { tone: "info", note: "记录履行，不设罚则" },
  outside: { tone: "neutral", note: "无需系统办理" },
};

interface Row extends ClauseAccount {
  clause: ClauseId;
}

const rows: readonly Row[] = clauseIds.flatMap((clause) => {
  const account = coverageOf(clause);
  return account ? [{ clause, ...account }] : [];
});

export default function Coverage() {
  return (
    <article className="coverage-page">
      <PageHeader
        breadcrumbs={[{ label: "管理办法", href: "/regulation" }, { label: "各条款落实情况" }]}
        title="各条款落实情况"
        lead={`第二条至第二十七条共 ${rows.length} 个条款，逐一说明由谁判断、本系统做什么、在哪里办理、由哪些测试验证。本页由程序生成，所列规则、界面和测试不存在时，发布前的测试不通过。`}
      />
      <StatRow>
        {(Object.keys(kinds) as CoverageKind[]).map((kind) => (
          <Stat key={kind} label={coverageKindLabels[kind]} value={rows.filter((row) => row.kind === kind).length} unit="个条款" note={kinds[kind].note} />
        ))}
      </StatRow>
      {chapterTitles.map((title, index) => {
        const heading = `第${chineseNumber(index + 1)}章　${title}`;
        return (
          <section key={title} className="section" aria-labelledby={`chapter-${index + 1}`}>
            <SectionHeading id={`chapter-${index + 1}`}>{heading}</SectionHeading>
            <ChapterTable caption={heading} rows={rows.filter(({ clause }) => getArticle(articleNumberOf(clause)).chapter === index + 1)} />
          </section>
        );
      })}
    </article>
  );
}

function ChapterTable({ caption, rows: chapter }: { caption: string; rows: readonly Row[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={chapter}
      rowKey={({ clause }) => clause}
      columns={[
        { key: "clause", header: "条款", cell: ({ clause }) => <ClauseCell clause={clause} /> },
        { key: "kind", header: "方式", nowrap: true, cell: ({ kind }) => <StateBadge tone={kinds[kind].tone}>{coverageKindLabels[kind]}</StateBadge> },
        { key: "by", header: "本系统", cell: ({ by }) => by },
        { key: "places", header: "落实之处", cell: (row) => <Places row={row} /> },
      ]}
    />
  );
}

function ClauseCell({ clause }: { clause: ClauseId }) {
  const number = articleNumberOf(clause);
  return (
    <>
      <Link href={`/regulation/articles/${number}${itemNumberOf(clause) === undefined ? "" : `#${clauseAnchor(clause)}`}`} prefetch={false}>
        {clauseLabel(clause)}
      </Link>
      {itemNumberOf(clause) === undefined && <span className="meta block">{getArticle(number).title}</span>}
    </>
  );
}

function Places({ row }: { row: Row }) {
  const lists = [
    { name: "规则", entries: row.rules.map((rule) => `${rules[rule].title}（${rule}）`) },
    { name: "界面", entries: row.screens.map(spellScreen) },
    { name: "测试", entries: row.tests },
  ].filter(({ entries }) => entries.length > 0);
  if (lists.length === 0) return <span className="meta">无</span>;
  return (
    <Disclosure summary={lists.map(({ name, entries }) => `${name} ${entries.length}`).join("　")}>
      {lists.map(({ name, entries }) => (
        <div key={name} className="coverage-list">
          <b>{name}</b>
          <ul>
            {entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
