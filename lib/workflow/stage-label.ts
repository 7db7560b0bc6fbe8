import type { StageInfo } from "./stage-table";

/** Who looks at a case: the host must not learn more from a label than it may know (peers.md 1.1, 20). */
export type StageAudience = "host" | "staff";

/** What a stage is called for an audience. */
export function stageLabel(info: StageInfo, audience: StageAudience): string {
  return audience === "host" ? (info.hostLabel ?? info.label) : info.label;
}
