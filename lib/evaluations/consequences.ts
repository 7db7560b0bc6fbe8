import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { gradeStanding, type GradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { RoundGrade } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";
import { gradeHistories, type RoundOfBase } from "./grade-history";
import { proposalsOf, type Proposal } from "./proposals";

export interface BaseConsequences {
  baseId: string;
  caseId: string;
  number: string;
  nameZh: string;
  hostName: string;
  stage: BaseStage;
  benchmarkSince: PlainDate | null;
  grade: RoundGrade;
  standing: GradeStanding;
  proposals: Proposal[];
}

const columns = {
  id: true, baseId: true,
  base: { select: { number: true, nameZh: true, stage: true, benchmarkSince: true } },
  organization: { select: { name: true } },
  consequences: { select: { process: true } },
} satisfies Prisma.BaseCaseSelect;

/** Every base of a published round, or one of them, with what its grades mean. A fixed number of queries. */
export async function consequencesOf(actor: Actor, roundId: string, caseId?: string): Promise<BaseConsequences[]> {
  const rows = await db.baseCase.findMany({
    where: { AND: [caseId === undefined ? {} : { id: caseId }, { roundId, process: "evaluation", stage: { not: "ended" }, round: { AND: [{ stage: "published" }, scope(actor, "evaluationRound.read") as Prisma.EvaluationRoundWhereInput] } }, scope(actor, "baseCase.read")] },
    orderBy: { base: { number: "asc" } },
    select: columns,
  });
  const parameters = await liveParameters(await today());
  const histories = await gradeHistories(db, rows.map(({ baseId }) => baseId));
  return rows.map(({ id, baseId, base, organization, consequences }): BaseConsequences => {
    const history = histories.get(baseId)!;
    const at = history.findIndex(({ caseId }) => caseId === id);
    const { grade } = history[at]!.result;
    const standing = standingOf(history, parameters);
    const latest = at === history.length - 1;
    return {
      baseId,
      caseId: id,
      number: base.number,
      nameZh: base.nameZh,
      hostName: organization.name,
      stage: base.stage,
      benchmarkSince: base.benchmarkSince ? fromDbDay(base.benchmarkSince) : null,
      grade,
      standing,
      // Of a round that a later one has followed only the later one decides what is to be done.
      proposals: latest ? proposalsOf({ standing, grade, isBenchmark: base.benchmarkSince !== null, stage: base.stage, begun: consequences.map(({ process }) => process) }) : [],
    };
  });
}

/** 第十八条 over a base's rounds. */
export function standingOf(history: readonly RoundOfBase[], parameters: { benchmarkSticky: boolean }): GradeStanding {
  return gradeStanding(history.map(({ result }) => result), parameters);
}
