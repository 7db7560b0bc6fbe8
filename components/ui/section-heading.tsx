import type { ReactNode } from "react";

/** Heading of a part of a page, with its clause or a link at the right. */
export function SectionHeading({ children, id, level = 2, aside }: { children: ReactNode; id?: string; level?: 2 | 3; aside?: ReactNode }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="section-heading">
      <Heading id={id}>{children}</Heading>
      {aside && <div className="section-heading-aside">{aside}</div>}
    </div>
  );
}
