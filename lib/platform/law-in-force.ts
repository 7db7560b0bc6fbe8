import "server-only";
import { shippedCalendar, type LegalCalendar, type YearArrangement } from "@/lib/regulation/calendar";
import { isParameterKey, parametersOn, type ParameterOverride, type ParameterValues } from "@/lib/regulation/parameters";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { withArrangement } from "@/lib/regulation/year-arrangement";
import { today } from "./clock";
import { fromDbDay } from "./day";
import { db, type Reader } from "./db";

/** What the law is applied with: the holiday arrangements known, and the province's decisions on parameters. */
export interface LawInForce {
  readonly calendar: LegalCalendar;
  readonly overrides: readonly ParameterOverride[];
}

/** The parameters of a record of decided values, in the order of the decisions. */
export function overridesOf(values: unknown, effectiveOn: PlainDate): ParameterOverride[] {
  return Object.entries(values as Record<string, boolean | number | string>).flatMap(([key, value]) => (isParameterKey(key) ? [{ key, value, effectiveOn }] : []));
}

/** The shipped calendar with the arrangements that were confirmed, and every confirmed parameter. One query. */
export async function lawInForce(client: Reader = db): Promise<LawInForce> {
  const confirmed = await client.lawSetting.findMany({
    where: { stage: "confirmed" },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
    select: { kind: true, value: true, effectiveOn: true },
  });
  let calendar = shippedCalendar;
  const overrides: ParameterOverride[] = [];
  for (const { kind, value, effectiveOn } of confirmed) {
    if (kind === "holidayArrangement") calendar = withArrangement(calendar, value as unknown as YearArrangement);
    else overrides.push(...overridesOf(value, fromDbDay(effectiveOn)));
  }
  return { calendar, overrides };
}

/** The calendar alone, for counting a period. */
export async function liveCalendar(client: Reader = db): Promise<LegalCalendar> {
  return (await lawInForce(client)).calendar;
}

/** The parameters in force on a day. */
export async function liveParameters(day: PlainDate, client: Reader = db): Promise<ParameterValues> {
  return parametersOn(day, (await lawInForce(client)).overrides);
}

/** The calendar, and the parameters in force today: what a question of lib/law is answered with. */
export async function lawOfToday(): Promise<{ day: PlainDate; calendar: LegalCalendar; parameters: ParameterValues }> {
  const [{ calendar, overrides }, day] = await Promise.all([lawInForce(), today()]);
  return { day, calendar, parameters: parametersOn(day, overrides) };
}
