"use server";

import { action } from "@/lib/accounts/action";
import { acceptObjection } from "@/lib/objections/accept-objection";
import { concludeObjection } from "@/lib/objections/conclude-objection";
import { refuseObjection } from "@/lib/objections/refuse-objection";
import { concludeObjectionSchema, objectionReasonSchema } from "@/lib/objections/schema";

export const acceptObjectionAction = action({ name: "objection.accept", input: objectionReasonSchema }, acceptObjection);
export const refuseObjectionAction = action({ name: "objection.refuse", input: objectionReasonSchema }, refuseObjection);
export const concludeObjectionAction = action({ name: "objection.conclude", input: concludeObjectionSchema }, concludeObjection);
