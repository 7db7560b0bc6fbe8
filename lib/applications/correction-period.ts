import "server-only";
import type { Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import type { ParameterValues } from "@/lib/regulation/parameters";
import type { PeriodBasis } from "@/lib/regulation/period-basis";
import type { Period } from "@/lib/regulation/periods";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** 补正期限: working days counted from the day after the request (parameter, domain.md §4.x 14). */
export function correctionBasis(requestedOn: PlainDate, parameters: ParameterValues): PeriodBasis {
  return { kind: "workingDays", from: requestedOn, days: parameters.correctionWorkingDays, countFirstDay: false };
}

/** Gives the open round the days that its duty was counted anew to. */
export async function moveCorrectionRound(tx: Tx, applicationId: string, period: Period): Promise<void> {
  await tx.correctionRound.updateMany({
    where: { applicationId, closedAt: null },
    data: { nominalDay: toDbDay(period.nominalDay), dueOn: toDbDay(period.lastDay), derivation: period.explanation },
  });
}
