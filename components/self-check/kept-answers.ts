import { noAnswers, type SelfCheckAnswers } from "./self-check-answers";

const key = "self-check";

/** Kept for this tab only, so that they can be carried into a declaration after signing in; nothing is sent anywhere. */
export function keepAnswers(answers: SelfCheckAnswers): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // Storage is refused or full: the check works, there is only nothing to carry.
  }
}

/** The answers of this tab, if there are any that can be read. */
export function findKeptAnswers(): SelfCheckAnswers | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<SelfCheckAnswers> | null;
    return kept?.category ? { ...noAnswers, ...kept } : undefined;
  } catch {
    return undefined;
  }
}

export function forgetAnswers(): void {
  sessionStorage.removeItem(key);
}
