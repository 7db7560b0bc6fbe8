"use server";

import { action } from "@/lib/accounts/action";
import { enrollSecondFactor } from "@/lib/accounts/enroll-second-factor";
import { factorCodeSchema } from "@/lib/accounts/schema";

export const enroll = action({ name: "account.enrollFactor", input: factorCodeSchema, for: "signingIn" }, enrollSecondFactor);
