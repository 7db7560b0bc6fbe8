import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { requireRole } from "@/lib/accounts/current-actor";
import { yearOf } from "@/lib/regulation/plain-date";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ReportForm } from "./report-form";

export const metadata: Metadata = { title: "填写年度报告" };

export default async function StartAnnualReport({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="填写年度报告" lead="认定满一年的，系统每年1月自动打开，请在“办理事项”中填写；未满一年的可以自愿提交，不计逾期。" clause="art15">
      {({ today, recognizedOn, cases }) => {
        const written = new Set(cases.flatMap(({ process, year }) => (process === "annualReport" ? [year] : [])));
        const years = Array.from({ length: Math.max(yearOf(today) - yearOf(recognizedOn), 0) }, (_, index) => yearOf(today) - 1 - index).filter((year) => !written.has(year));
        return years.length > 0 ? (
          <ReportForm baseId={id} years={years.slice(0, 5)} />
        ) : (
          <EmptyState title="目前没有可以开始填写的年度报告" actions={<LinkButton href="/host/cases?process=annualReport">查看年度报告</LinkButton>}>
            年度结束后才能填写该年度的报告；已经打开的在“办理事项”中继续填写。
          </EmptyState>
        );
      }}
    </StartPage>
  );
}
