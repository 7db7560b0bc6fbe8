import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { fromDbDay } from "@/lib/platform/day";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { yearOf } from "@/lib/regulation/plain-date";
import { openReport } from "./open-report";
import { lawNow } from "./report-duty";
import type { StartReportInput } from "./schema";

/**
 * The host begins a report itself: voluntary where none is due (未满一年自愿提交, never late), or before the portal has
 * opened the one that is. Only a year that is over can be reported on.
 * @throws ExpectedError "invalid" for a year without a base, not over yet, or with a report already
 */
export async function startReport(actor: Actor, input: StartReportInput): Promise<{ caseId: string; voluntary: boolean }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const law = await lawNow(tx);
    const year = Number(input.year);
    if (year >= yearOf(law.day)) throw fieldError("year", `${year} 年度还没有结束，请在次年 1 月 1 日以后填写`);
    if (year < yearOf(fromDbDay(base.recognizedOn))) throw fieldError("year", `${year} 年度还没有认定为国合基地`);
    const present = await tx.baseCase.findFirst({ where: { baseId: base.id, process: "annualReport", year }, select: { id: true } });
    if (present) throw fieldError("year", `${year} 年度已有年度报告，请在“办理事项”中继续填写`);
    const { caseId, duty } = await openReport(tx, actor, base, year, law);
    return { caseId, voluntary: !duty.due };
  });
}
