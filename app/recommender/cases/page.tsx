import type { Metadata } from "next";
import { CaseListPage } from "@/app/_components/cases/case-list-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "办理事项" };

export default async function RecommenderCases({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <CaseListPage actor={actor} audience="recommender" lead="本地区、本部门国合基地的各类事项，停留最久的在前。" params={await searchParams} />;
}
