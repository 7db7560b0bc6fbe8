"use server";

import { action } from "@/lib/accounts/action";
import { declareInterests } from "@/lib/experts/declare-interests";
import { declareInterestsSchema } from "@/lib/experts/schema";

export const declare = action({ name: "expert.declareInterests", input: declareInterestsSchema }, declareInterests);
