import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

export type PageHeaderProps = {
  title: ReactNode;
  /** A small line above the title: number, round, category. */
  caption?: ReactNode;
  /** State badge beside the title. */
  state?: ReactNode;
  /** One or two sentences: what one does here. */
  lead?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Lesser actions (print, export); the main action belongs in the action bar. */
  actions?: ReactNode;
};

export function PageHeader({ title, caption, state, lead, breadcrumbs, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      {caption && <p className="page-header-caption">{caption}</p>}
      <div className="page-header-line">
        <h1>{title}</h1>
        {state}
        {actions && <div className="page-header-actions button-row">{actions}</div>}
      </div>
      {lead && <p className="page-header-lead">{lead}</p>}
    </header>
  );
}
