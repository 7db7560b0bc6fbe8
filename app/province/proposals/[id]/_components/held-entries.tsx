import { SectionHeading } from "@/components/ui/section-heading";
import type { ProposedListView } from "@/lib/decisions/queries";
import { SettleForm } from "./settle-form";

/** What an objection held back, each to be settled on its own when the objection is concluded. */
export function HeldEntries({ list }: { list: ProposedListView }) {
  const held = list.entries.filter((entry) => entry.held);
  if (held.length === 0) return null;
  const officer = list.possible.includes("recordDecision");
  return (
    <section className="stack-tight">
      <SectionHeading>因异议留待处理</SectionHeading>
      {held.map((entry) => (
        <div key={entry.applicationId} className="stack-tight">
          <p>
            <strong>{entry.nameZh}</strong>（{entry.hostName}）
          </p>
          {entry.openObjections > 0 && <p className="meta">有 {entry.openObjections} 件异议尚未办结，办结后方可进入决策程序。</p>}
          {entry.openObjections === 0 && !officer && <p className="meta">异议已办结，由经办人处理后进入决策程序。</p>}
          {entry.openObjections === 0 && officer && <SettleForm listId={list.id} applicationId={entry.applicationId} />}
        </div>
      ))}
    </section>
  );
}
