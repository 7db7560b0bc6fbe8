import type { ClauseId } from "@/lib/regulation/clause";
import { daysBetween, type PlainDate } from "@/lib/regulation/plain-date";
import { applicationStages, type ApplicationStage } from "./application-stages";
import { stageLabel, type StageAudience } from "./stage-label";
import { partyLabels } from "./role";

/** The five steps of 第十一条, as they are called there. */
export const trackSteps = [
  { key: "declare", label: "申报", clause: "art11.1" },
  { key: "recommend", label: "审核推荐", clause: "art11.2" },
  { key: "examine", label: "形式审查", clause: "art11.3" },
  { key: "assess", label: "专家评审", clause: "art11.4" },
  { key: "recognize", label: "发文认定", clause: "art11.5" },
] as const satisfies readonly { key: string; label: string; clause: ClauseId }[];

export type TrackStepKey = (typeof trackSteps)[number]["key"];
export type TrackState = "done" | "current" | "upcoming" | "stopped";

/** The step a stage belongs to; a retracted case stands where it was retracted. */
const stepOf: Record<ApplicationStage, TrackStepKey | undefined> = {
  draft: "declare",
  recommendation: "recommend",
  recommendationCorrection: "recommend",
  notRecommended: "recommend",
  formalExamination: "examine",
  examinationCorrection: "examine",
  formallyRejected: "examine",
  assessment: "assess",
  proposal: "recognize",
  publicNotice: "recognize",
  decision: "recognize",
  notRecognized: "recognize",
  recognized: "recognize",
  retracted: undefined,
};

/** @returns undefined for `retracted`, whose step only the record tells */
export function trackStepOf(stage: ApplicationStage): TrackStepKey | undefined {
  return stepOf[stage];
}

const stopped: readonly ApplicationStage[] = ["notRecommended", "formallyRejected", "notRecognized", "retracted"];

export interface TrackFacts {
  stage: ApplicationStage;
  /** The day the present stage began. */
  since: PlainDate;
  today: PlainDate;
  /** The day each step was first reached. */
  reachedOn: Partial<Record<TrackStepKey, PlainDate>>;
}

export interface Track {
  steps: { key: TrackStepKey; label: string; state: TrackState; reachedOn: PlainDate | null }[];
  /** “组织推荐部门（审核推荐）”; null when the case is over. */
  inHandsOf: string | null;
  /** Whole days in the present stage; null when the case is over. */
  days: number | null;
  next: string;
}

/** “现在在谁手里、已几天、下一步” and the steps of 第十一条 with the days they were reached. */
export function applicationTrack(facts: TrackFacts, audience: StageAudience): Track {
  const { stage, reachedOn } = facts;
  const info = applicationStages.stages[stage];
  const lastReached = trackSteps.findLast(({ key }) => reachedOn[key] !== undefined)?.key ?? "declare";
  const here = trackSteps.findIndex(({ key }) => key === (trackStepOf(stage) ?? lastReached));
  const over = info.inHandsOf === "nobody";
  return {
    steps: trackSteps.map(({ key, label }, index) => ({
      key,
      label,
      state: stateAt(stage, index, here),
      reachedOn: index <= here ? (reachedOn[key] ?? null) : null,
    })),
    inHandsOf: over ? null : `${partyLabels[info.inHandsOf]}（${stageLabel(info, audience)}）`,
    days: over ? null : Math.max(0, daysBetween(facts.since, facts.today)),
    next: info.next,
  };
}

function stateAt(stage: ApplicationStage, index: number, here: number): TrackState {
  if (index < here) return "done";
  if (index > here) return "upcoming";
  if (stopped.includes(stage)) return "stopped";
  return stage === "recognized" ? "done" : "current";
}
