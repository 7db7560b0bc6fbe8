"use server";

import { action } from "@/lib/accounts/action";
import { raiseObjection } from "@/lib/objections/raise-objection";
import { raiseObjectionSchema } from "@/lib/objections/schema";

/** For anybody; the limit is per address, wide enough for an office behind one. */
export const raiseObjectionAction = action(
  { name: "objection.raise", input: raiseObjectionSchema, for: "public", limit: { name: "objection.raise", limit: 20, windowSeconds: 3600 } },
  raiseObjection,
);
