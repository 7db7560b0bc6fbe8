import { addMonths, isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";

export type AgreementState = "current" | "endsSoon" | "ended";

/** 协议到期提醒: within six months it is said, so that a renewal can be signed in time. */
const warningMonths = 6;

/** @param expiresOn as the ledger holds it; anything but a day means without a fixed term */
export function agreementState(expiresOn: unknown, day: PlainDate): AgreementState {
  if (typeof expiresOn !== "string" || !isPlainDate(expiresOn)) return "current";
  if (expiresOn < day) return "ended";
  return expiresOn <= addMonths(day, warningMonths) ? "endsSoon" : "current";
}
