"use server";

import { action } from "@/lib/accounts/action";
import { reportPlaqueDown } from "@/lib/bases/report-plaque-down";
import { plaqueDownSchema } from "@/lib/bases/schema";

export const reportPlaque = action({ name: "base.reportPlaqueDown", input: plaqueDownSchema }, reportPlaqueDown);
