import "server-only";
import type { Workspace } from "@/lib/access/workspace";
import { workspaceRoles } from "@/lib/access/workspace";
import type { Prisma } from "@/lib/platform/db";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { isInsideOffice } from "@/lib/workflow/case-visibility";
import { findTransition } from "@/lib/workflow/next-stage";
import { roleLabels, type ActingRole, type Role } from "@/lib/workflow/role";

export type CaseAudience = Exclude<Workspace, "expert">;

/** One line of a record as an audience may see it. */
export interface CaseEvent {
  id: string;
  who: string;
  /** 2026年9月2日（周三）14:03 */
  when: string;
  whenIso: string;
  what: string;
  clause: ClauseId | null;
  reason: string | null;
  weight: "step" | "forward" | "returned" | "refused" | "recognized";
}

export const recordColumns = {
  id: true, at: true, action: true, actorName: true, actorRoles: true, stageFrom: true, stageTo: true, clause: true, reason: true,
} satisfies Prisma.EventSelect;

export type RecordRow = Prisma.EventGetPayload<{ select: typeof recordColumns }>;

const parties = ["host", "recommender", "province"] as const;

/** The events of one case, oldest first, as `audience` may see them: what an office does inside stays inside. */
export function presentRecord(process: CaseProcess, rows: readonly RecordRow[], audience: CaseAudience, names: { host: string; recommender: string }): CaseEvent[] {
  return rows.flatMap((row): CaseEvent[] => {
    const action = row.action.slice(row.action.indexOf(".") + 1);
    const transition = findTransition(caseTable(process), row.stageFrom, action);
    const { side, role } = sideOf(row, transition?.by ?? []);
    if (isInsideOffice(process, action) && side !== audience) return [];
    return [
      {
        id: row.id,
        who: whoActed(row.actorName, side, role, audience, names),
        when: formatInstant(row.at),
        whenIso: row.at.toISOString(),
        what: transition?.label ?? row.action,
        clause: row.clause !== null && isClauseId(row.clause) ? row.clause : null,
        reason: row.reason,
        weight: weightOf(process, row),
      },
    ];
  });
}

/** In which capacity somebody acted who may have several. @param able the roles that may do it; none: any */
export function sideOf(row: RecordRow, able: readonly ActingRole[]): { side: CaseAudience | undefined; role: Role | undefined } {
  const roles = (row.actorRoles as Role[]).filter((role) => able.length === 0 || able.includes(role));
  return { side: parties.find((party) => (workspaceRoles[party] as readonly Role[]).some((role) => roles.includes(role))), role: roles[0] };
}

/** Outside its own house an office is named, not the person who sat at the desk. */
export function whoActed(person: string, side: CaseAudience | undefined, role: Role | undefined, audience: CaseAudience, names: { host: string; recommender: string }): string {
  if (!side) return role ? `${person}（${roleLabels[role]}）` : person;
  const office = side === "province" ? "省科技厅" : names[side];
  return side === audience || side === "host" ? `${office} ${person}` : office;
}

function weightOf(process: CaseProcess, row: RecordRow): CaseEvent["weight"] {
  if (row.stageTo === null || row.stageTo === row.stageFrom) return "step";
  const table = caseTable(process);
  const reached = table.stages[row.stageTo];
  if (reached?.inHandsOf === "nobody") return reached.stopped ? "refused" : "recognized";
  return reached?.inHandsOf === "host" && row.stageFrom !== null ? "returned" : "forward";
}
