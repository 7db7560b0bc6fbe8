"use server";

import { action } from "@/lib/accounts/action";
import { correctSupport, recordSupport } from "@/lib/supports/record-support";
import { correctSupportSchema, recordSupportSchema } from "@/lib/supports/schema";

export const record = action({ name: "base.recordSupport", input: recordSupportSchema }, recordSupport);
export const correct = action({ name: "base.correctSupport", input: correctSupportSchema }, correctSupport);
