import type { Metadata } from "next";
import type { SearchParams } from "@/app/_components/list-address";
import { SupervisionPage } from "@/app/_components/supervision/supervision-page";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "基地运行监督" };

export default async function RecommenderSupervision({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <SupervisionPage actor={actor} audience="recommender" lead="本地区、本部门国合基地的未完成事项、协议到期和检查情况。" params={await searchParams} />;
}
