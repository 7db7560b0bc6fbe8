"use server";

import { action } from "@/lib/accounts/action";
import { resetPassword } from "@/lib/accounts/reset-password";
import { resetPasswordSchema } from "@/lib/accounts/schema";

const limit = { name: "use-reset", limit: 30, windowSeconds: 15 * 60 };

export const reset = action({ name: "account.resetPassword", input: resetPasswordSchema, for: "public", limit }, resetPassword);
