"use server";

import { action } from "@/lib/accounts/action";
import { requestPasswordReset } from "@/lib/accounts/reset-password";
import { requestResetSchema } from "@/lib/accounts/schema";

const limit = { name: "request-reset", limit: 30, windowSeconds: 15 * 60 };

export const requestReset = action({ name: "account.requestPasswordReset", input: requestResetSchema, for: "public", limit }, requestPasswordReset);
