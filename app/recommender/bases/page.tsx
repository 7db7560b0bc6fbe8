import type { Metadata } from "next";
import { OwnBasesPage } from "@/app/_components/bases/own-bases-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "所属基地" };

export default async function RecommenderBases({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <OwnBasesPage actor={actor} audience="recommender" title="所属基地" lead="本地区、本部门的国合基地（第十三条）。" params={await searchParams} empty="推荐的申报获得认定后，基地会出现在这里。" />;
}
