import type { PlainDate } from "@/lib/regulation/plain-date";
import { noAnswers, type SelfCheckAnswers } from "./self-check-answers";

/** A self-check with the day on which it was made: the years that it asked follow from it. */
export interface KeptSelfCheck {
  day: PlainDate;
  answers: SelfCheckAnswers;
}

const key = "self-check";

/** Kept for this tab only, to be carried into a declaration after signing in; nothing is sent anywhere. */
export function keepSelfCheck(check: KeptSelfCheck): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(check));
  } catch {
    // Storage is refused or full: the check works, there is only nothing to carry.
  }
}

/** The self-check of this tab, if there is one that can be read; what an older page did not ask is unanswered. */
export function findKeptSelfCheck(): KeptSelfCheck | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as { day: PlainDate; answers: Partial<SelfCheckAnswers> } | null;
    return kept ? { day: kept.day, answers: { ...noAnswers, ...kept.answers } } : undefined;
  } catch {
    return undefined;
  }
}

export function forgetSelfCheck(): void {
  sessionStorage.removeItem(key);
}
