import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";

/** One component of the kit in its states. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="section" aria-label={title}>
      <SectionHeading>{title}</SectionHeading>
      {children}
    </section>
  );
}
