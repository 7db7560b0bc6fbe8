import { z } from "zod";

/** Whether text from an address can be an id at all; PostgreSQL refuses to compare anything else. */
export function isUuid(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
