import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { ResetForm } from "./_components/reset-form";

export const metadata: Metadata = { title: "重置身份验证器" };

export default async function SecondFactors() {
  await requireRole("provinceLeader");
  return (
    <div className="stack max-w-reading">
      <PageHeader title="重置身份验证器" lead="手机和恢复代码都不在的人，由本人以外的负责人核实身份后重置。请先当面或通过单位核实是谁在申请。" />
      <ResetForm />
    </div>
  );
}
