import "server-only";
import { sideOf, whoActed, type CaseAudience, type CaseEvent, type RecordRow } from "@/lib/cases/case-record";
import { isClauseId } from "@/lib/regulation/clause";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { baseStages, type BaseStage } from "@/lib/workflow/base-stages";
import { findTransition } from "@/lib/workflow/next-stage";

/** Acts on a base that leave its stage as it is. */
const besides: Readonly<Record<string, string>> = {
  "base.import": "存量导入",
  "base.takeDownPlaque": "请摘除标牌",
  "base.reportPlaqueDown": "登记标牌情况",
  "base.confirmBenchmark": "确认为标杆型国合基地",
  "base.endBenchmark": "终止标杆型称号",
  "support.record": "登记支持",
  "support.correct": "更正支持记录",
};

/** What happened to a base itself, oldest first; what happened in its 办理事项 stands in their own records. */
export function presentBaseRecord(rows: readonly RecordRow[], audience: CaseAudience, names: { host: string; recommender: string }): CaseEvent[] {
  return rows.map((row) => {
    const transition = findTransition(baseStages, row.stageFrom, row.action.slice(row.action.indexOf(".") + 1));
    const { side, role } = sideOf(row, transition?.by ?? []);
    return {
      id: row.id,
      who: whoActed(row.actorName, side, role, audience, names),
      when: formatInstant(row.at),
      whenIso: row.at.toISOString(),
      what: transition?.label ?? besides[row.action] ?? row.action,
      clause: row.clause !== null && isClauseId(row.clause) ? row.clause : null,
      reason: row.reason,
      weight: weightOf(row),
    };
  });
}

function weightOf({ stageFrom, stageTo }: RecordRow): CaseEvent["weight"] {
  if (stageTo === null || stageTo === stageFrom) return "step";
  if (stageTo === "rectifying") return "returned";
  return baseStages.stages[stageTo as BaseStage].inHandsOf === "nobody" ? "refused" : "recognized";
}
