import type { Metadata } from "next";
import { ActionBar } from "@/components/ui/action-bar";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { calendarYears, type CalendarYear } from "@/lib/law-settings/queries";
import { dayOfMonth, monthOf, type PlainDate } from "@/lib/regulation/plain-date";
import { SettingsTabs } from "../_components/settings-tabs";

export const metadata: Metadata = { title: "放假安排" };

/** Without the year, which stands in the first column: 1月3日. */
function monthDay(day: PlainDate): string {
  return `${monthOf(day)}月${dayOfMonth(day)}日`;
}

function Origin({ year }: { year: CalendarYear }) {
  if (year.origin === "computed") return <StateBadge tone="attention">暂定</StateBadge>;
  return <StateBadge tone="success">{year.origin === "shipped" ? "已公布" : "已确认"}</StateBadge>;
}

export default async function Calendars() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const years = await calendarYears();
  return (
    <>
      <PageHeader
        title="放假安排"
        lead="期限遇法定休假日顺延，工作日以国务院办公厅的放假安排为准。没有安排的年份按双休日和法定节日推算，凡用到的期限都标明“暂定”。"
      />
      <SettingsTabs current="/province/settings/calendars" />
      <div className="mt-4">
        <DataTable
          caption="各年放假安排"
          captionHidden
          rows={years}
          rowKey={(year) => year.year}
          columns={[
            { key: "year", header: "年份", nowrap: true, cell: (year) => `${year.year}年` },
            { key: "origin", header: "状态", nowrap: true, cell: (year) => <Origin year={year} /> },
            { key: "holidays", header: "放假", cell: (year) => year.arrangement?.holidays.map(({ name, first, last }) => `${name} ${monthDay(first)}${first === last ? "" : ` 至 ${monthDay(last)}`}`).join("；") ?? "按双休日和法定节日推算" },
            { key: "makeUp", header: "调休上班", cell: (year) => year.arrangement?.makeUpWorkdays.map(monthDay).join("、") || "—" },
            { key: "source", header: "依据", cell: (year) => year.arrangement?.sourceDocument ?? "国务院通知尚未公布或尚未录入" },
          ]}
          empty={null}
        />
      </div>
      {can(actor, "lawSetting.propose") && (
        <ActionBar
          primary={
            <LinkButton variant="primary" href="/province/settings/calendars/new">
              录入放假安排
            </LinkButton>
          }
        />
      )}
    </>
  );
}
