import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { today } from "@/lib/platform/clock";
import { gradeStanding, type GradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import { groundElements, groundStanding, revocationGrounds, revocationSteps, type GroundElement, type GroundStanding, type RevocationStep } from "@/lib/regulation/revocation-grounds";
import type { RoundGrade } from "@/lib/regulation/terms";
import { foundElements, revocationContent, type RevocationContent } from "./content";
import { stepsTaken } from "./issue-revocation";

/** What the host and its recommender may see: what was asked of them, told to them and decided. */
export type RevocationForParties = Pick<RevocationContent, "ground" | "inquiries" | "notice" | "document" | "service" | "remedies">;

/** Everything, with what the law makes of it. */
export interface RevocationForProvince extends RevocationContent {
  standing: GroundStanding;
  elements: { element: GroundElement; label: string; byPerson: boolean; found: boolean | null }[];
  /** Which of the steps of a revocation have been taken. */
  steps: { label: string; taken: boolean }[];
  /** What the grades say, where the ground is 第二十二条（二）. */
  grades: GradeStanding | null;
  /** Other bases of the host, which the ban keeps from applying for more (domain.md part 4, 第二十二条). */
  otherBases: number;
}

async function readContent(actor: Actor, caseId: string) {
  const row = await db.baseCase.findFirstOrThrow({
    where: { AND: [{ id: caseId, process: "revocation" }, scope(actor, "baseCase.read")] },
    select: { content: true, baseId: true, organizationId: true },
  });
  return { ...row, content: revocationContent(row.content) };
}

/** @throws Error when the case is not there: the page has asked for it before */
export async function getRevocationForParties(actor: Actor, caseId: string): Promise<RevocationForParties> {
  const { ground, inquiries, notice, document, service, remedies } = (await readContent(actor, caseId)).content;
  return { ground, inquiries, notice, document, service, remedies };
}

/** @throws Error when the case is not there: the page has asked for it before */
export async function getRevocationForProvince(actor: Actor, caseId: string): Promise<RevocationForProvince> {
  const { content, baseId, organizationId } = await readContent(actor, caseId);
  const parameters = await liveParameters(await today());
  const found = foundElements(content);
  const taken = stepsTaken(content);
  const [otherBases, grades] = await Promise.all([
    db.base.count({ where: { organizationId, id: { not: baseId }, stage: { in: ["active", "rectifying"] } } }),
    content.ground === "art22.2" ? readGrades(baseId) : null,
  ]);
  return {
    ...content,
    standing: groundStanding(content.ground, found, parameters, content.occurredOn ?? undefined),
    elements: [...new Set(revocationGrounds[content.ground].flat())].map((element) => ({
      element,
      label: groundElements[element].label,
      byPerson: groundElements[element].foundBy === "person",
      found: found[element] ?? null,
    })),
    steps: (Object.keys(revocationSteps) as RevocationStep[]).map((step) => ({ label: revocationSteps[step], taken: taken.includes(step) })),
    grades: grades && gradeStanding(grades, parameters),
    otherBases,
  };
}

/** The published rounds of a base, oldest first, and whether a rectification was ordered after each. */
async function readGrades(baseId: string) {
  const rounds = await db.baseCase.findMany({
    where: { baseId, process: "evaluation", stage: { in: ["published", "deferred", "absent"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { title: true, stage: true, grade: true, consequences: { where: { process: "rectification" }, select: { id: true } } },
  });
  return rounds.map(({ title, stage, grade, consequences }) => ({ round: title, grade: (stage === "published" ? grade : stage) as RoundGrade, rectificationOrdered: consequences.length > 0 }));
}
