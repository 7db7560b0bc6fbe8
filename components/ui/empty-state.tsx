import type { ReactNode } from "react";

/** Nothing to show: why, and what one can do. */
export function EmptyState({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {actions && <div className="button-row">{actions}</div>}
    </div>
  );
}
