import type { Metadata } from "next";
import { DutyListPage } from "@/app/_components/duties/duty-list-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "期限" };

export default async function ProvinceDuties({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  return <DutyListPage actor={actor} audience="province" lead="全省各方应当按期办理的事项，最早到期的在前（第十二条（三））。" params={await searchParams} />;
}
