import Link from "next/link";
import type { ReactNode } from "react";

/** A number that leads to the list it counts. Put several into `<StatRow>`. */
export function Stat({ label, value, unit, note, href }: { label: string; value: ReactNode; unit?: string; note?: ReactNode; href?: string }) {
  const content = (
    <>
      <span className="stat-label">{label}</span>
      <span className="stat-value block">
        {value}
        {unit && <small>{unit}</small>}
      </span>
      {note && <span className="stat-note block">{note}</span>}
    </>
  );
  return href ? (
    <Link href={href} prefetch={false} className="stat">
      {content}
    </Link>
  ) : (
    <div className="stat">{content}</div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className="stat-row">{children}</div>;
}
