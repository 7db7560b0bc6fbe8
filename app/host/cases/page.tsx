import type { Metadata } from "next";
import { CaseListPage } from "@/app/_components/cases/case-list-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "办理事项" };

export default async function HostCases({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  return <CaseListPage actor={actor} audience="host" lead="本单位各国合基地的工作计划、年度报告、变更、评价、整改等，停留最久的在前。" params={await searchParams} />;
}
