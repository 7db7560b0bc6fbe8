import "server-only";
import type pg from "pg";

/** Where the stage of each kind of object is kept; whatever happens to a base has one table. */
const tables: Readonly<Record<string, string>> = {
  call: "Call",
  application: "Application",
  assignment: "Assignment",
  proposedList: "ProposedList",
  objection: "Objection",
  admission: "Admission",
  base: "Base",
  evaluationRound: "EvaluationRound",
  evaluationAssignment: "EvaluationAssignment",
  lawSetting: "LawSetting",
};

/** @param caseProcesses the processes of `BaseCase` */
export function stageTableNames(caseProcesses: readonly string[]): Map<string, string> {
  return new Map([...Object.entries(tables), ...caseProcesses.map((process) => [process, "BaseCase"] as const)]);
}

/**
 * Replays the steps: each begins where the one before ended, and the last one's stage is the object's own (DA-8).
 * Objects without a step are not looked at: a draft has none.
 */
export async function verifyStates(client: pg.Client, caseProcesses: readonly string[]): Promise<string | undefined> {
  const { rows: broken } = await client.query<{ id: string; type: string; subject: string; was: string; from: string | null }>(
    `SELECT id, type, subject, was, "from" FROM (
       SELECT "id", "subjectType" AS type, "subjectId" AS subject, "stageFrom" AS "from",
              lag("stageTo") OVER (PARTITION BY "subjectType", "subjectId" ORDER BY "seq") AS was
         FROM "Event" WHERE "stageTo" IS NOT NULL) AS steps
      WHERE was IS NOT NULL AND "from" IS DISTINCT FROM was LIMIT 1`,
  );
  if (broken[0]) return `event ${broken[0].id} of ${broken[0].type} ${broken[0].subject} leaves ${broken[0].from}, but the step before led to ${broken[0].was}`;
  for (const [type, table] of stageTableNames(caseProcesses)) {
    const process = table === "BaseCase" ? `AND object."process" = $1` : "";
    const { rows } = await client.query<{ id: string; stage: string | null; said: string }>(
      `SELECT said."subjectId" AS id, object."stage"::text AS stage, said."stageTo" AS said
         FROM (SELECT DISTINCT ON ("subjectId") "subjectId", "stageTo" FROM "Event" WHERE "subjectType" = $1 AND "stageTo" IS NOT NULL ORDER BY "subjectId", "seq" DESC) AS said
         LEFT JOIN "${table}" AS object ON object."id" = said."subjectId" ${process}
        WHERE object."stage"::text IS DISTINCT FROM said."stageTo" LIMIT 1`,
      [type],
    );
    if (rows[0]) return `${type} ${rows[0].id} ${rows[0].stage === null ? "is gone" : `is in stage ${rows[0].stage}`}; its last event led to ${rows[0].said}`;
  }
  return undefined;
}
