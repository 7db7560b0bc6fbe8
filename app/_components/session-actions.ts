"use server";

import { action } from "@/lib/accounts/action";
import { noInputSchema } from "@/lib/accounts/schema";
import { staySignedIn } from "@/lib/accounts/sessions";

export const stay = action({ name: "account.stay", input: noInputSchema }, staySignedIn);
