import { randomUUID } from "node:crypto";
import { runInRequest } from "@/lib/platform/request-context";
import { addDays, startOfDay, type PlainDate } from "@/lib/regulation/plain-date";

/** An instant in Shanghai, so many days from a day. @param time hh:mm */
export function momentOf(day: PlainDate, days: number, time = "10:00"): Date {
  const [hours, minutes] = time.split(":").map(Number);
  return new Date(startOfDay(addDays(day, days)).getTime() + (hours! * 60 + minutes!) * 60_000);
}

/** Carries out an act as if the request had been received at that instant: the verbs read it as their clock. */
export function at<T>(instant: Date, act: () => Promise<T>): Promise<T> {
  return runInRequest({ requestId: randomUUID(), receivedAt: instant, idempotency: null }, act);
}
