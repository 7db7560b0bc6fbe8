import type { ReactNode } from "react";

export type ActionBarProps = {
  /** The one main action of the page. */
  primary?: ReactNode;
  secondary?: ReactNode;
  /** Instead of (or beside) the main action: what is not possible now, why, and on which clause. */
  unavailable?: { action: string; reason: ReactNode; clause?: ReactNode };
  /** Autosave state, “第 3 步，共 7 步”. */
  status?: ReactNode;
  label?: string;
};

/** The bar at the foot of a work page; it must be the last child of the frame's main element. */
export function ActionBar({ primary, secondary, unavailable, status, label = "操作" }: ActionBarProps) {
  return (
    <div className="action-bar" role="group" aria-label={label}>
      {primary}
      {secondary}
      {unavailable && (
        <p className="action-bar-why">
          <b>现在不能{unavailable.action}：</b>
          {unavailable.reason} {unavailable.clause}
        </p>
      )}
      {status && <div className="action-bar-status">{status}</div>}
    </div>
  );
}
