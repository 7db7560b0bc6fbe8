import type { ReactNode } from "react";

/** Help that opens in place (there are no tooltips: they cannot be touched, searched or printed). Works without script. */
export function Disclosure({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
