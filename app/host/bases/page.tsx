import type { Metadata } from "next";
import { OwnBasesPage } from "@/app/_components/bases/own-bases-page";
import type { SearchParams } from "@/app/_components/list-address";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "我的基地" };

export default async function HostBases({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  return <OwnBasesPage actor={actor} audience="host" title="我的基地" lead="本单位依托建设的国合基地，承担主体责任（第十四条）。" params={await searchParams} empty="申报获得认定后，基地会出现在这里。" />;
}
