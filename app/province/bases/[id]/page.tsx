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
      parts={() => ({ actions: hasRole(actor, "provinceOfficer") ? <OfficerLinks id={id} /> : undefined })}
    />
  );
}

function OfficerLinks({ id }: { id: string }) {
  return (
    <>
      <LinkButton href={`/province/bases/${id}/inspection`}>登记检查</LinkButton>
      <LinkButton href={`/province/bases/${id}/transfer`}>登记部级认定</LinkButton>
      <LinkButton href={`/province/bases/${id}/lead`}>登记线索</LinkButton>
    </>
  );
}
