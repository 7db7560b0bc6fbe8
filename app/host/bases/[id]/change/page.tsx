import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { StartChangeForm } from "@/app/_components/cases/change/start-form";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "申请变更" };

export default async function StartChange({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="申请重大事项变更" lead="经组织推荐部门审核同意、省科技厅审核通过后完成变更；未经审批或审批不通过的，不得擅自调整。" clause="art16">
      {({ today }) => <StartChangeForm baseId={id} today={today} />}
    </StartPage>
  );
}
