import type { Metadata } from "next";
import { BasePage } from "@/app/_components/bases/base-page";
import type { SearchParams } from "@/app/_components/list-address";
import { LinkButton } from "@/components/ui/link-button";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "国合基地档案" };

export default async function ProvinceBase({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  return (
    <BasePage
      actor={actor}
      id={id}
      audience="province"
      params={await searchParams}
      parts={() => ({ actions: <OfficeLinks id={id} officer={hasRole(actor, "provinceOfficer")} leader={hasRole(actor, "provinceLeader")} /> })}
    />
  );
}

function OfficeLinks({ id, officer, leader }: { id: string; officer: boolean; leader: boolean }) {
  return (
    <>
      {officer && <LinkButton href={`/province/bases/${id}/inspection`}>登记检查</LinkButton>}
      {officer && <LinkButton href={`/province/bases/${id}/lead`}>登记线索</LinkButton>}
      {officer && <LinkButton href={`/province/bases/${id}/transfer`}>登记部级认定</LinkButton>}
      {leader && <LinkButton href={`/province/bases/${id}/correction`}>更正档案</LinkButton>}
    </>
  );
}
