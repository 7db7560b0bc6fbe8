import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { calendarYears } from "@/lib/law-settings/queries";
import { ArrangementForm } from "../_components/arrangement-form";

export const metadata: Metadata = { title: "录入放假安排" };

export default async function NewArrangement() {
  await requireRole("provinceOfficer");
  const missing = (await calendarYears()).find(({ origin }) => origin === "computed");
  return (
    <div className="stack">
      <PageHeader
        title="录入放假安排"
        lead="以《国务院办公厅关于某年部分节假日安排的通知》为准。提交后由负责人核对哪些期限会变动，确认后才适用。"
        breadcrumbs={[{ label: "放假安排", href: "/province/settings/calendars" }, { label: "录入" }]}
      />
      <ArrangementForm year={missing?.year} />
    </div>
  );
}
