import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { YearArrangement } from "@/lib/regulation/calendar";
import { findArrangementProblems } from "@/lib/regulation/year-arrangement";
import { proposeSetting } from "./propose-setting";
import type { ProposeArrangementInput } from "./schema";

/**
 * An officer enters the State Council's holiday arrangement of a year. Nothing is counted by it before a leader has seen
 * which deadlines move and confirmed.
 * @throws ExpectedError "invalid" naming what contradicts 《全国年节及纪念日放假办法》
 */
export async function proposeArrangement(actor: Actor, input: ProposeArrangementInput): Promise<{ settingId: string }> {
  return transaction(async (tx) => {
    const arrangement: YearArrangement = {
      year: Number(input.year),
      sourceDocument: input.source,
      holidays: input.holidays,
      makeUpWorkdays: input.makeUpWorkdays.map((row) => row.day),
    };
    const problems = findArrangementProblems(arrangement);
    if (problems.length > 0) throw new ExpectedError("invalid", "放假安排有误。", { fieldErrors: { holidays: problems } });
    return proposeSetting(tx, actor, {
      kind: "holidayArrangement",
      key: input.year,
      label: `${input.year}年放假安排`,
      value: { year: arrangement.year, sourceDocument: arrangement.sourceDocument, holidays: arrangement.holidays.map((holiday) => ({ ...holiday })), makeUpWorkdays: [...arrangement.makeUpWorkdays] },
      effectiveOn: await today(tx),
      source: input.source,
      reason: input.reason,
    });
  });
}
