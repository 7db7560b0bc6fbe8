import "server-only";
import type { Actor } from "@/lib/access/actor";
import { setClockOffset } from "@/lib/platform/clock";
import { isDemonstration } from "@/lib/platform/env";
import { fieldError, notFoundError } from "@/lib/platform/errors";
import { parsePlainDate, startOfDay } from "@/lib/regulation/plain-date";
import type { MoveClockInput } from "./schema";

/** Demonstration only: from now on the portal believes it is this instant in Shanghai. An empty day sets it right again. */
export async function moveClock(_actor: Actor, input: MoveClockInput): Promise<null> {
  if (!isDemonstration()) throw notFoundError();
  if (input.day === "") {
    await setClockOffset(0);
    return null;
  }
  const day = parsePlainDate(input.day);
  if (!day) throw fieldError("day", "请填写日期，例如 2027-01-31");
  const [hours, minutes, seconds = 0] = input.time.split(":").map(Number);
  const target = startOfDay(day).getTime() + ((hours! * 60 + minutes!) * 60 + seconds) * 1000;
  await setClockOffset(Math.round((target - Date.now()) / 1000));
  return null;
}
