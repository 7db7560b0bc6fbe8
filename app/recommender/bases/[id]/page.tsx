import type { Metadata } from "next";
import { BasePage } from "@/app/_components/bases/base-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "国合基地档案" };

export default async function RecommenderBase({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <BasePage actor={actor} id={(await params).id} audience="recommender" params={await searchParams} />;
}
