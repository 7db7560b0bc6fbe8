import type { Metadata } from "next";
import { ClauseLink } from "@/components/law/clause-link";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { listRecommenderChoices } from "@/lib/organizations/queries";
import { CarrierForm } from "../_components/carrier-form";
import { PasteForm } from "../_components/paste-form";

export const metadata: Metadata = { title: "列入名单" };

export default async function ListCarriers() {
  await requireRole("provinceOfficer");
  const recommenders = await listRecommenderChoices();
  return (
    <div className="stack">
      <PageHeader title="列入名单" lead={<>列入以后，对照第七条和相应类别的条件逐项核对。 <ClauseLink clause="art17" /></>} breadcrumbs={[{ label: "原有载体纳入", href: "/province/admissions" }, { label: "列入名单" }]} />
      <section className="stack-tight">
        <SectionHeading>从表格粘贴</SectionHeading>
        <PasteForm />
      </section>
      <section className="stack-tight">
        <SectionHeading>登记一家</SectionHeading>
        <CarrierForm recommenders={recommenders.map(({ id, name }) => ({ value: id, label: name }))} />
      </section>
    </div>
  );
}
