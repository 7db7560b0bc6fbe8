import "server-only";
import type { CaseParties } from "@/lib/experts/conflicts";
import { findConflicts } from "@/lib/experts/conflicts";
import { expertTies, tiesOf } from "@/lib/experts/expert-ties";
import type { Reader } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { shanghaiDay } from "@/lib/regulation/plain-date";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Everybody an evaluation touches: host, parent, its partners and people in the ledger, the base's leader, the recommender. */
export async function partiesOfEvaluation(client: Reader, caseId: string): Promise<CaseParties> {
  const { base, organization, recommender } = await client.baseCase.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      base: { select: { leaderName: true } },
      organization: { select: { name: true, formerNames: true, creditCode: true, parentName: true, ledger: { where: { kind: { in: ["partner", "member"] } }, select: { kind: true, data: true } } } },
      recommender: { select: { name: true, ownHost: { select: { creditCode: true } } } },
    },
  });
  const entries = (kind: string) => organization.ledger.filter((entry) => entry.kind === kind).map(({ data }) => (data as { values?: Record<string, unknown> }).values ?? {});
  return {
    host: { names: [organization.name, ...organization.formerNames], creditCode: organization.creditCode },
    parentName: organization.parentName,
    partnerNames: entries("partner").flatMap(({ nameZh, nameLocal }) => [text(nameZh), text(nameLocal)]).filter(Boolean),
    recommender: { name: recommender.name, creditCode: recommender.ownHost?.creditCode ?? null },
    people: [{ name: base.leaderName, organization: organization.name }, ...entries("member").map((member) => ({ name: text(member.name), organization: text(member.organization) }))].filter(({ name }) => name !== ""),
  };
}

/** Why this expert must stand aside in this evaluation as of an instant, one sentence each. */
export async function findEvaluationTies(client: Reader, of: { caseId: string; expertId: string }, at: Date): Promise<string[]> {
  const expert = await client.expert.findUniqueOrThrow({ where: { id: of.expertId }, include: expertTies });
  const conflicts = findConflicts(tiesOf(expert), await partiesOfEvaluation(client, of.caseId), shanghaiDay(at));
  return conflicts.filter(({ weight }) => weight === "certain").map((conflict) => conflict.text);
}

/** Asked at every step of the expert: a tie may have come up since the assignment. @throws ExpectedError "refused" */
export async function requireNoEvaluationTie(client: Reader, of: { caseId: string; expertId: string }, at: Date): Promise<void> {
  const ties = await findEvaluationTies(client, of, at);
  if (ties.length > 0) throw refusedError(`根据您的利益关系申报，本件应当回避，请选择“声明回避”。${ties.join("")}`);
}
