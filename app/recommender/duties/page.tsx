import type { Metadata } from "next";
import { DutyListPage } from "@/app/_components/duties/duty-list-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "期限" };

export default async function RecommenderDuties({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <DutyListPage actor={actor} audience="recommender" lead="本部门和所属依托单位应当按期办理的事项，最早到期的在前（第十三条）。" params={await searchParams} />;
}
