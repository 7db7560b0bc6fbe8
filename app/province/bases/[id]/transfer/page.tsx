import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { RegisterTransferForm } from "@/app/_components/cases/transfer/register-form";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "登记部级认定" };

export default async function RegisterTransfer({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="province" title="登记部级认定" lead="依托单位没有报告的，由经办人凭科技部认定文件登记，负责人确认后转出。" clause="art24">
      {({ today }) => <RegisterTransferForm baseId={id} today={today} />}
    </StartPage>
  );
}
