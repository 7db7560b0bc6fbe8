import type { Metadata } from "next";
import { BasePage } from "@/app/_components/bases/base-page";
import type { SearchParams } from "@/app/_components/list-address";
import { LinkButton } from "@/components/ui/link-button";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "国合基地档案" };

export default async function RecommenderBase({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const { id } = await params;
  return <BasePage actor={actor} id={id} audience="recommender" params={await searchParams} parts={() => ({ actions: <LinkButton href={`/recommender/bases/${id}/inspection`}>登记检查</LinkButton> })} />;
}
