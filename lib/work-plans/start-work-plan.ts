import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { StartWorkPlanInput } from "./schema";

/** 第十四条（一） “制定国合基地建设总体方案，形成年度工作计划”. @throws ExpectedError "invalid" when the year has its plan already */
export async function startWorkPlan(actor: Actor, input: StartWorkPlanInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const year = input.year === "" ? null : Number(input.year);
    const earlier = await tx.baseCase.findFirst({ where: { baseId: base.id, process: "workPlan", year, endedAt: null }, select: { id: true } });
    const sameYear = year === null ? earlier : await tx.baseCase.findFirst({ where: { baseId: base.id, process: "workPlan", year }, select: { id: true } });
    if (sameYear) throw fieldError("year", year === null ? "已有正在执行的总体方案" : `${year} 年度已有工作计划`);
    const { caseId } = await createCase(tx, {
      actor,
      process: "workPlan",
      action: "start",
      base,
      title: year === null ? "建设总体方案" : `${year} 年度工作计划`,
      openTo: { host: true },
      ...(year === null ? {} : { year }),
    });
    return { caseId };
  });
}
