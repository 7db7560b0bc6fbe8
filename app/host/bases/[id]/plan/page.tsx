import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { requireRole } from "@/lib/accounts/current-actor";
import { yearOf } from "@/lib/regulation/plain-date";
import { PlanForm } from "./plan-form";

export const metadata: Metadata = { title: "拟制工作计划" };

export default async function StartWorkPlan({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="拟制总体方案或年度工作计划" lead="签发后持续登记进展，可以直接带入年度报告和绩效评价；没有填写不产生不利后果。" clause="art14.1">
      {({ today }) => <PlanForm baseId={id} years={[yearOf(today), yearOf(today) + 1]} />}
    </StartPage>
  );
}
