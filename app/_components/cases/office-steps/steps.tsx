import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";

/** The steps that are open to the reader now. @param waiting why there is none, where somebody else has to act first */
export function Steps({ children, waiting }: { children: ReactNode; waiting?: string | undefined }) {
  return (
    <section className="stack-tight" id="steps">
      <SectionHeading>办理</SectionHeading>
      {children}
      {waiting && <p className="meta">{waiting}</p>}
    </section>
  );
}
