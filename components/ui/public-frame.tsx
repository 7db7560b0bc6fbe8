import type { ReactNode } from "react";

/** Head, content, foot of a public page. */
export function PublicFrame({ ribbon, header, footer, children }: { ribbon?: ReactNode; header: ReactNode; footer: ReactNode; children: ReactNode }) {
  return (
    <div className="public-frame">
      {ribbon}
      {header}
      <main id="main" tabIndex={-1} className="public-main">
        <div className="container">{children}</div>
      </main>
      {footer}
    </div>
  );
}
