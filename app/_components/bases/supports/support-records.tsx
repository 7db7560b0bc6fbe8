import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Actor } from "@/lib/access/actor";
import { formatChineseDate, type PlainDate } from "@/lib/regulation/plain-date";
import { findSupports, type SupportLine } from "@/lib/supports/queries";
import { supportGiverLabels, supportKindLabels } from "@/lib/supports/support-kinds";
import { CorrectForm, RecordForm } from "./support-forms";

/** Support given to a base by each party, on its dossier (第十三条（二）、第二十条、第二十一条). */
export async function SupportRecords({ actor, baseId, today }: { actor: Actor; baseId: string; today: PlainDate }) {
  const list = await findSupports(actor, baseId);
  if (!list) return null;
  const mine = list.lines.filter(({ giver, replaced }) => giver === list.ownGiver && !replaced);
  return (
    <section className="stack-tight" id="supports">
      <SectionHeading aside={<ClauseLink clause="art21" />}>支持记录</SectionHeading>
      {list.totals.length > 0 && <p className="meta">经费合计：{list.totals.map(({ giver, amount }) => `${supportGiverLabels[giver]} ${amount} 万元`).join("，")}（已更正的不计）。</p>}
      <DataTable
        caption="支持记录"
        captionHidden
        rows={list.lines}
        rowKey={(row) => row.id}
        columns={[
          { key: "title", header: "支持", cell: (row) => <Title row={row} /> },
          { key: "givenOn", header: "日期", nowrap: true, cell: (row) => formatChineseDate(row.givenOn) },
          { key: "giver", header: "支持方", nowrap: true, cell: (row) => supportGiverLabels[row.giver] },
          { key: "amount", header: "金额（万元）", align: "end", nowrap: true, cell: (row) => row.amount ?? "—" },
        ]}
        empty={<p className="meta">还没有支持记录。</p>}
      />
      {list.mayRecord && (
        <Disclosure summary="登记支持">
          <RecordForm key={list.lines.length} baseId={baseId} today={today} />
        </Disclosure>
      )}
      {list.mayRecord &&
        mine.slice(0, 20).map((line) => (
          <Disclosure key={line.id} summary={`更正“${line.title}”（${formatChineseDate(line.givenOn)}）`}>
            <CorrectForm line={line} today={today} />
          </Disclosure>
        ))}
    </section>
  );
}

function Title({ row }: { row: SupportLine }) {
  return (
    <>
      {row.title} {row.replaced && <StateBadge tone="neutral">已更正</StateBadge>}
      <span className="meta block">
        {[supportKindLabels[row.kind], row.documentNumber, row.description.replace(/[。；;.]$/u, ""), row.correctionReason && `更正理由：${row.correctionReason}`, `${row.recordedByName}登记`].filter(Boolean).join("；")}
      </span>
    </>
  );
}
