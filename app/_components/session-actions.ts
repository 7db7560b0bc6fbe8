"use server";

import { action } from "@/lib/accounts/action";
import { reauthenticate } from "@/lib/accounts/reauthenticate";
import { noInputSchema, reauthenticateSchema } from "@/lib/accounts/schema";
import { staySignedIn } from "@/lib/accounts/sessions";

export const proveAgain = action({ name: "account.reauthenticate", input: reauthenticateSchema }, reauthenticate);
export const stay = action({ name: "account.stay", input: noInputSchema }, staySignedIn);
