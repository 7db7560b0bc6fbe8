import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CaseCorrection } from "@/lib/applications/queries/get-case";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { placeLabel, type CorrectionPlace } from "./correction-places";

const offices: Record<string, string> = { recommendation: "组织推荐部门", formalExamination: "省科技厅" };

/** 退回补正: every round with its items, what the host answered, and the day with its sentence. */
export function CorrectionRounds({ rounds, places }: { rounds: readonly CaseCorrection[]; places: readonly CorrectionPlace[] }) {
  if (rounds.length === 0) return null;
  return (
    <section className="section">
      <SectionHeading>退回补正</SectionHeading>
      {rounds.map((round) => (
        <div key={round.ordinal} className="stack-tight">
          <p>
            第 {round.ordinal} 次（{offices[round.requestedIn]}，{round.requestedAt}），期限 {formatChineseDateWithWeekday(round.dueOn)}{" "}
            {round.open ? <StateBadge tone="attention">等依托单位补正</StateBadge> : <StateBadge tone="success">已办结</StateBadge>}
          </p>
          <p className="meta">{round.derivation}</p>
          <DataTable
            plain
            caption={`第 ${round.ordinal} 次补正要求`}
            captionHidden
            rows={round.items}
            rowKey={(item) => item.id}
            columns={[
              { key: "place", header: "位置", cell: (item) => placeLabel(places, item.sectionKey, item.fieldKey) },
              { key: "request", header: "补正要求", cell: (item) => <>{item.request} {item.clause && <ClauseLink clause={item.clause} />}</> },
              { key: "response", header: "依托单位答复", cell: (item) => item.response || "—" },
            ]}
          />
        </div>
      ))}
    </section>
  );
}
