import type { ReactNode } from "react";

/** neutral ○ not started · info ◐ under way · success ✓ done · attention ▲ needs a person · danger ✕ refused, overdue. */
export type Tone = "neutral" | "info" | "success" | "attention" | "danger";

/** A label without a state (“全球研发类”). */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge badge-plain">{children}</span>;
}

/** A state: shape + word + colour, so that it can be read without colour. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
