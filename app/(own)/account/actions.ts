"use server";

import { action } from "@/lib/accounts/action";
import { changePassword } from "@/lib/accounts/change-password";
import { changePasswordSchema, endSessionSchema } from "@/lib/accounts/schema";
import { endSession } from "@/lib/accounts/sessions";

export const savePassword = action({ name: "account.changePassword", input: changePasswordSchema }, changePassword);
export const end = action({ name: "account.endSession", input: endSessionSchema }, endSession);
