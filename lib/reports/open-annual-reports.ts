import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { toDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { plainDateOf, shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { openReport } from "./open-report";
import { dutyOf, lawNow } from "./report-duty";

const batch = 50;

/**
 * 第十五条 “认定满一年的国合基地应于每年1月31日前提交上一年度报告”: opens a draft with its duty for every base that owes
 * one this year. May run as often as one likes: a base that has its report is left alone, and so is one that has ended.
 * @returns how many were opened
 */
export async function openAnnualReports(actor: Actor): Promise<{ opened: number }> {
  const { day } = await lawNow(db);
  const reportYear = yearOf(day) - 1;
  let opened = 0;
  for (let after: string | undefined; ; ) {
    const bases = await db.base.findMany({
      where: {
        stage: { in: ["active", "rectifying"] },
        // Nobody recognised later has a year behind on January 31, under either reading of the parameter.
        recognizedOn: { lte: toDbDay(plainDateOf(reportYear, 1, 31)) },
        cases: { none: { process: "annualReport", year: reportYear } },
        ...(after ? { id: { gt: after } } : {}),
      },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    if (bases.length === 0) return { opened };
    opened += await openBatch(actor, bases.map(({ id }) => id), reportYear);
    after = bases.at(-1)!.id;
  }
}

async function openBatch(actor: Actor, baseIds: readonly string[], reportYear: number): Promise<number> {
  return transaction(
    async (tx) => {
      const law = await lawNow(tx);
      let opened = 0;
      for (const id of baseIds) {
        const base = await lockBase(tx, actor, id);
        const duty = dutyOf(base, reportYear, law);
        // What was due before the portal knew the base (存量导入) was reported outside it.
        if (duty.lastDay === null || shanghaiDay(base.createdAt) > duty.lastDay) continue;
        if (base.stage !== "active" && base.stage !== "rectifying") continue;
        const present = await tx.baseCase.count({ where: { baseId: id, process: "annualReport", year: reportYear } });
        if (present > 0) continue;
        await openReport(tx, actor, base, reportYear, law);
        opened += 1;
      }
      return opened;
    },
    { timeoutSeconds: 60 },
  );
}
