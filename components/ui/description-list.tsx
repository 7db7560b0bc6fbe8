import type { ReactNode } from "react";

export type Fact = { term: ReactNode; value?: ReactNode; /** Link “修改” on a check-your-answers page. */ action?: ReactNode; key?: string };

/** Facts with their names; also the “check your answers” list. An absent value is said, never left blank. */
export function DescriptionList({ items, compact, emptyText = "未填写" }: { items: readonly Fact[]; compact?: boolean; emptyText?: string }) {
  return (
    <dl className={compact ? "facts facts-compact" : "facts"}>
      {items.map((item, index) => {
        const missing = item.value === undefined || item.value === null || item.value === "";
        return (
          <div key={item.key ?? (typeof item.term === "string" ? item.term : index)}>
            <dt>{item.term}</dt>
            <dd className={missing ? "facts-empty" : undefined}>{missing ? emptyText : item.value}</dd>
            {item.action && <dd className="facts-action">{item.action}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
