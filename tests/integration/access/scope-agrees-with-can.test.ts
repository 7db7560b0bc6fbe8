import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { can, policyActions, scope } from "@/lib/access/policy";
import { applicationFacts } from "@/lib/applications/lock-application";
import { db, type Prisma } from "@/lib/platform/db";
import { applicationStageNames } from "@/lib/workflow/application-stages";
import { assignmentStageNames } from "@/lib/workflow/assignment-stages";
import { roles } from "@/lib/workflow/role";
import { buildBase } from "../../builders/bases";
import { buildExpert, buildOrganization, buildProvince, buildRecommender } from "../../builders/people";

/** One world with several of everything, every stage taken, in every relation to the actors that are drawn. */
const world = { organizations: [] as string[], recommenders: [] as string[], experts: [] as string[], users: [] as string[] };

beforeAll(async () => {
  const call = await db.call.create({ data: { year: 2026, title: "2026 年度", createdById: randomUUID(), stage: "published" } });
  for (let index = 0; index < 3; index++) {
    const recommender = await buildRecommender();
    world.recommenders.push(recommender.id);
    world.organizations.push((await buildOrganization({ recommenderId: recommender.id })).id);
    world.experts.push((await buildExpert()).expert.id);
    world.users.push(randomUUID());
  }
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length]!;
  let index = 0;
  for (const stage of applicationStageNames) {
    for (const variant of [0, 1, 2, 3]) {
      index++;
      const application = await db.application.create({
        data: {
          callId: call.id,
          organizationId: pick(world.organizations, index),
          recommenderId: pick(world.recommenders, index + (variant > 1 ? 1 : 0)),
          category: "comprehensive",
          cityCode: "330100",
          stage,
          createdById: pick(world.users, index),
          preparedByIds: variant === 3 ? [pick(world.users, index), pick(world.users, index + 1)] : [],
          firstSubmittedAt: stage === "draft" || (stage === "retracted" && variant === 0) ? null : new Date(),
        },
      });
      if (variant !== 0) {
        await db.recommendation.create({
          data: { applicationId: application.id, submissionOrdinal: 1, checks: [], handlerId: pick(world.users, variant), handlerName: "经办", preparedByIds: variant === 2 ? [pick(world.users, index)] : [] },
        });
        await db.assignment.create({
          data: {
            applicationId: application.id,
            expertId: pick(world.experts, index),
            stage: pick(assignmentStageNames, index + variant),
            assignedById: pick(world.users, 0),
            assignedAt: new Date(),
          },
        });
      }
    }
  }
  const { leader } = await buildProvince();
  for (const stage of ["assessment", "grading", "returned"]) {
    const base = await buildBase({ organizationId: world.organizations[0]!, recommenderId: world.recommenders[0]!, leader });
    const at = new Date();
    const { id: caseId } = await db.baseCase.create({
      data: { process: "evaluation", baseId: base.id, organizationId: world.organizations[0]!, recommenderId: world.recommenders[0]!, stage, stageSince: at, title: "绩效评价", createdAt: at, updatedAt: at },
    });
    for (const taken of assignmentStageNames) {
      const { expert } = taken === "declared" ? { expert: { id: world.experts[1]! } } : await buildExpert();
      world.experts.push(expert.id);
      await db.evaluationAssignment.create({ data: { caseId, expertId: expert.id, stage: taken, assignedById: pick(world.users, 0), assignedAt: at } });
    }
  }
});

function actors(): fc.Arbitrary<Actor> {
  const maybe = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: null });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(publicActor) },
    {
      weight: 20,
      arbitrary: fc
        .record({
          userId: fc.constantFrom(...world.users),
          roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
          organizationId: maybe(world.organizations),
          recommenderId: maybe(world.recommenders),
          expertId: maybe(world.experts),
        })
        .map((drawn): Actor => ({ kind: "person", name: "某人", sessionId: null, ...drawn })),
    },
  );
}

describe("AZ-3 one rule set, two readings", () => {
  it("the applications an actor may act on are exactly those the query returns", async () => {
    const all = await db.application.findMany({ include: applicationFacts });
    const actions = policyActions.filter((action) => action.startsWith("application.") && action !== "application.start");
    expect(actions.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...actions), async (actor, action) => {
        const expected = all.filter((application) => can(actor, action, application)).map(({ id }) => id);
        const found = await db.application.findMany({
          where: scope(actor, action) as Prisma.ApplicationWhereInput,
          select: { id: true },
        });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
  });

  it("the assignments an actor may act on are exactly those the query returns", async () => {
    const all = await db.assignment.findMany({ include: { application: { select: { stage: true } } } });
    const actions = policyActions.filter((action) => action.startsWith("assignment."));
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...actions), async (actor, action) => {
        const expected = all.filter((assignment) => can(actor, action, assignment)).map(({ id }) => id);
        const found = await db.assignment.findMany({
          where: scope(actor, action) as Prisma.AssignmentWhereInput,
          select: { id: true },
        });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });

  it("the evaluations an expert may act on or read are exactly those the query returns", async () => {
    const all = await db.evaluationAssignment.findMany({ include: { case: { select: { stage: true } } } });
    const cases = await db.baseCase.findMany({ include: { assignments: true } });
    const actions = policyActions.filter((action) => action.startsWith("evaluationAssignment."));
    expect([all.length, actions.length]).toEqual([15, 8]);
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...actions), async (actor, action) => {
        const expected = all.filter((assignment) => can(actor, action, assignment)).map(({ id }) => id);
        const found = await db.evaluationAssignment.findMany({ where: scope(actor, action) as Prisma.EvaluationAssignmentWhereInput, select: { id: true } });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
        const readable = cases.filter((one) => can(actor, "baseCase.readForEvaluation", one)).map(({ id }) => id);
        const read = await db.baseCase.findMany({ where: scope(actor, "baseCase.readForEvaluation") as Prisma.BaseCaseWhereInput, select: { id: true } });
        expect(read.map(({ id }) => id).sort()).toEqual(readable.sort());
      }),
      { numRuns: 200 },
    );
  });
});
