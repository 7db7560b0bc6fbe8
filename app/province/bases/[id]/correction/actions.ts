"use server";

import { action } from "@/lib/accounts/action";
import { correctBase as correctBaseVerb } from "@/lib/bases/correct-base";
import { correctBaseSchema } from "@/lib/bases/correction-schema";

export const correctBase = action({ name: "base.correct", input: correctBaseSchema }, correctBaseVerb);
