import type { Metadata } from "next";
import { InspectionForm } from "@/app/_components/bases/inspection-form";
import { StartPage } from "@/app/_components/bases/start-page";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "登记检查" };

export default async function RecommenderInspection({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="recommender" title="登记制度和科技安全检查" lead="督促指导基地建立完善并落实五项制度，提升科技安全预警监测和评估应对能力。" clause="art13.3">
      {({ today }) => <InspectionForm baseId={id} today={today} home="/recommender" />}
    </StartPage>
  );
}
