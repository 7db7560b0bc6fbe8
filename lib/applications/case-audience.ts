import type { ApplicationAction } from "@/lib/workflow/application-stages";

/** Who reads the record of a case. */
export type CaseAudience = "host" | "recommender" | "province";

/** What the host did and what it must be told; nothing of how an office divides its work (peers.md 1.1, 20). */
const toldToHost: readonly ApplicationAction[] = [
  "start", "requestSignOff", "submit", "resubmit", "retract", "requestRetraction", "consentToRetraction", "refuseRetraction",
  "returnForCorrection", "recommend", "declineToRecommend", "passExamination", "rejectFormally", "reopenExamination", "state",
  "openPublicNotice", "recognize", "declineRecognition",
];

/** Everything up to the recommendation, and afterwards the outcomes. A host's draft is its own until it is submitted. */
const toldToRecommender: readonly ApplicationAction[] = [
  ...toldToHost.filter((action) => action !== "start" && action !== "requestSignOff"),
  "assignHandler", "handle", "sendBackToHandler", "rank",
];

export const actionsShownTo: Record<Exclude<CaseAudience, "province">, readonly ApplicationAction[]> = {
  host: toldToHost,
  recommender: toldToRecommender,
};

/** The reason of an internal act stays inside; every reason of an act that reaches the host is the host's to read. */
export function reasonShownTo(audience: Exclude<CaseAudience, "province">, action: string): boolean {
  return audience === "recommender" || toldToHost.includes(action as ApplicationAction);
}

/** Whether the acting person of a side is named to an audience: everybody in the own house, hosts' people to the offices. */
export function namesPerson(audience: CaseAudience, side: CaseAudience): boolean {
  return audience === "province" || audience === side || (audience === "recommender" && side === "host");
}
