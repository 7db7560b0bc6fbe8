"use server";

import { action } from "@/lib/accounts/action";
import { enrollSecondFactor } from "@/lib/accounts/enroll-second-factor";
import { makeRecoveryCodes } from "@/lib/accounts/recovery-codes";
import { removeSecondFactor } from "@/lib/accounts/remove-second-factor";
import { factorCodeSchema, noInputSchema } from "@/lib/accounts/schema";

export const enroll = action({ name: "account.enrollFactor", input: factorCodeSchema }, enrollSecondFactor);
export const makeCodes = action({ name: "account.makeRecoveryCodes", input: noInputSchema }, makeRecoveryCodes);
export const remove = action({ name: "account.removeFactor", input: factorCodeSchema }, removeSecondFactor);
