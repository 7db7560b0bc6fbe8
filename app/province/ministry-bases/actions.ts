"use server";

import { action } from "@/lib/accounts/action";
import { decideInclusion, recordMinistryBase, recordMinistryGrade } from "@/lib/subsidies/ministry-bases";
import { decideInclusionSchema, recordMinistryBaseSchema, recordMinistryGradeSchema } from "@/lib/subsidies/schema";

export const record = action({ name: "ministryBase.record", input: recordMinistryBaseSchema }, recordMinistryBase);
export const grade = action({ name: "ministryBase.grade", input: recordMinistryGradeSchema }, recordMinistryGrade);
export const decide = action({ name: "ministryBase.decide", input: decideInclusionSchema }, decideInclusion);
