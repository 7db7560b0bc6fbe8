import type { Metadata } from "next";
import { DutyListPage } from "@/app/_components/duties/duty-list-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "期限" };

export default async function HostDuties({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  return <DutyListPage actor={actor} audience="host" lead="本单位应当按期办理的事项，最早到期的在前。最后一日按二十四时计算。" params={await searchParams} />;
}
