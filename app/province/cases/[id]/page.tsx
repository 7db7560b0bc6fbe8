import type { Metadata } from "next";
import { OfficeCasePage } from "@/app/_components/cases/office-case-page";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "办理事项" };

export default async function ProvinceCase({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  return <OfficeCasePage actor={actor} id={(await params).id} audience="province" />;
}
