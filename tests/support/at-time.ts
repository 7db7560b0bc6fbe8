import { randomUUID } from "node:crypto";
import { runInRequest } from "@/lib/platform/request-context";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** Runs verbs as requests received at an instant, so that a test can stand on any day without moving a clock. */
export function atInstant<T>(receivedAt: Date, run: () => Promise<T>): Promise<T> {
  return runInRequest({ requestId: randomUUID(), receivedAt, idempotency: null }, run);
}

/** At noon in Shanghai of a day. */
export function onDay<T>(day: PlainDate, run: () => Promise<T>): Promise<T> {
  return atInstant(new Date(`${day}T12:00:00+08:00`), run);
}
