"use server";

import { action } from "@/lib/accounts/action";
import { moveClock } from "@/lib/accounts/move-clock";
import { moveClockSchema } from "@/lib/accounts/schema";

export const moveClockAction = action({ name: "demonstration.moveClock", input: moveClockSchema, for: "public" }, moveClock);
