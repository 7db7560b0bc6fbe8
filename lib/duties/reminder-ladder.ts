import { addDays, daysBetween, type PlainDate } from "@/lib/regulation/plain-date";

/**
 * 催报阶梯, in days from the last day (domain.md part 4, 第二十二条（一）): 60, 30, 7 and 1 day before; the day after; 15 and 30
 * days after. The portal reminds; what a person makes of a duty that was not met is another matter.
 */
export const reminderSteps = [-60, -30, -7, -1, 1, 15, 30] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/**
 * The step at which a duty stands on a day: the latest that has been reached, so that a job that did not run for a week
 * says the present number of days once and not what it missed. A step that was reached when the duty arose is not one:
 * people were told then. @param arose the day the duty arose @param isRight its end is never overdue
 */
export function reminderStep(duty: { lastDay: PlainDate; arose: PlainDate; isRight: boolean }, today: PlainDate): ReminderStep | undefined {
  const reached = reminderSteps.filter((step) => step <= daysBetween(duty.lastDay, today) && !(duty.isRight && step > 0));
  const step = reached.at(-1);
  if (step === undefined || addDays(duty.lastDay, step) <= duty.arose) return undefined;
  // Once the day is here, what was to be said before it is late; the day itself has no step.
  return step < 0 && today > duty.lastDay ? undefined : step;
}

/** Who hears of a step: whoever bears the duty; once it is over the recommender of a host as well, later the province (escalation). */
export function heardBy(bearer: string, step: ReminderStep): ("host" | "recommender" | "province")[] {
  if (bearer === "host") return ["host", ...(step >= 1 ? (["recommender"] as const) : []), ...(step >= 15 ? (["province"] as const) : [])];
  if (bearer === "recommender") return ["recommender", ...(step >= 15 ? (["province"] as const) : [])];
  return bearer === "province" ? ["province"] : [];
}
