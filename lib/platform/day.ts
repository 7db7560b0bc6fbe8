import { plainDate, type PlainDate } from "@/lib/regulation/plain-date";

/** A legal day as PostgreSQL's `date` travels through Prisma: midnight UTC, never a local midnight. */
export function toDbDay(day: PlainDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The legal day of a `date` column. */
export function fromDbDay(value: Date): PlainDate {
  return plainDate(value.toISOString().slice(0, 10));
}
