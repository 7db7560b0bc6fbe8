import type { Metadata } from "next";
import { OfficeCasePage } from "@/app/_components/cases/office-case-page";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "办理事项" };

export default async function RecommenderCase({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  return <OfficeCasePage actor={actor} id={(await params).id} audience="recommender" />;
}
