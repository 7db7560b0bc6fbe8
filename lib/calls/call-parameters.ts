import type { ParameterKey } from "@/lib/regulation/parameters";

/** The parameters that may be set for one call; all others are pinned as they are in force on the day of publication. */
export const callParameterKeys = [
  "publicNoticeEnabled",
  "publicNoticeWorkingDays",
  "publicNoticeCountFirstDay",
  "assessmentWeightFoundation",
  "assessmentWeightField",
  "assessmentWeightRegion",
  "assessmentWeightLayout",
  "assessmentExpertsMinimum",
  "correctionWorkingDays",
  "recommendationWorkingDays",
] as const satisfies readonly ParameterKey[];

export type CallParameterKey = (typeof callParameterKeys)[number];
