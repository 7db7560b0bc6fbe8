import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publicActor, systemActor, type Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { caseProcesses, caseTable } from "@/lib/workflow/case-tables";
import { roles } from "@/lib/workflow/role";
import { buildBase } from "../../builders/bases";
import { buildOrganization, buildProvince, buildRecommender } from "../../builders/people";
import { ownerQuery } from "../../support/worker-database";

/** Cases of every process in every stage, opened to some parties and not to others, in every relation to the actors drawn. */
const world = { organizations: [] as string[], recommenders: [] as string[], users: [] as string[] };

beforeAll(async () => {
  const { leader } = await buildProvince();
  const bases: string[] = [];
  for (let index = 0; index < 3; index++) {
    const recommender = await buildRecommender();
    const organization = await buildOrganization({ recommenderId: recommender.id });
    world.recommenders.push(recommender.id);
    world.organizations.push(organization.id);
    world.users.push(randomUUID());
    bases.push((await buildBase({ organizationId: organization.id, recommenderId: recommender.id, leader })).id);
  }
  const rows: Prisma.BaseCaseCreateManyInput[] = [];
  let index = 0;
  for (const process of caseProcesses) {
    for (const stage of Object.keys(caseTable(process).stages)) {
      for (let variant = 0; variant < 8; variant++) {
        index++;
        rows.push({
          process,
          stage,
          baseId: bases[index % 3]!,
          organizationId: world.organizations[index % 3]!,
          recommenderId: world.recommenders[(index + (variant > 5 ? 1 : 0)) % 3]!,
          title: `${process} ${stage}`,
          stageSince: new Date(),
          createdAt: new Date(),
          updatedAt: new Date(),
          openToHost: (variant & 1) > 0,
          openToRecommender: (variant & 2) > 0,
          openToProvince: (variant & 4) > 0,
          handlerId: variant % 3 === 0 ? null : world.users[variant % 3]!,
          preparedByIds: variant > 3 ? [world.users[index % 3]!] : [],
        });
      }
    }
  }
  await db.baseCase.createMany({ data: rows });
});

function actors(): fc.Arbitrary<Actor> {
  const maybe = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: null });
  const person = fc
    .record({ userId: fc.constantFrom(...world.users), roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }), organizationId: maybe(world.organizations), recommenderId: maybe(world.recommenders) })
    .map((drawn): Actor => ({ kind: "person", name: "某人", sessionId: null, expertId: null, ...drawn }));
  return fc.oneof({ weight: 1, arbitrary: fc.constant(publicActor) }, { weight: 1, arbitrary: fc.constant(systemActor("系统（任务）")) }, { weight: 20, arbitrary: person });
}

describe("what happens to a base", () => {
  it("may be acted on by exactly those for whom the query returns it", async () => {
    const all = await db.baseCase.findMany({ include: { base: true } });
    const actions = [...new Set(caseProcesses.flatMap((process) => caseTable(process).transitions.filter(({ from }) => from !== null).map(({ action }) => `${process}.${action}`))), "baseCase.read"];
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...actions), async (actor, action) => {
        const expected = all.filter((one) => can(actor, action, one)).map(({ id }) => id);
        const found = await db.baseCase.findMany({ where: scope(actor, action) as Prisma.BaseCaseWhereInput, select: { id: true } });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
  });

  it("is acted on only in a stage from which the table knows the act", async () => {
    const all = await db.baseCase.findMany({ include: { base: true } });
    await fc.assert(
      fc.asyncProperty(actors(), fc.constantFrom(...caseProcesses), async (actor, process) => {
        for (const { action } of caseTable(process).transitions.filter(({ from }) => from !== null)) {
          const stages = new Set(caseTable(process).transitions.filter((one) => one.action === action).map(({ from }) => from));
          for (const one of all) if (can(actor, `${process}.${action}`, one)) expect([one.process, stages.has(one.stage)]).toEqual([process, true]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("the database allows exactly the stages of each table", async () => {
  const [check] = await ownerQuery<{ definition: string }>(`SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'BaseCase_stage_of_process'`);
  const allowed = Object.fromEntries(
    [...check!.definition.matchAll(/WHEN '(\w+)'::text THEN \(?stage = ANY \(ARRAY\[([^\]]*)\]/g)].map(([, process, list]) => [process!, [...list!.matchAll(/'(\w+)'/g)].map((match) => match[1]!).sort()]),
  );
  expect(allowed).toEqual(Object.fromEntries(caseProcesses.map((process) => [process, Object.keys(caseTable(process).stages).sort()])));
});

it("what was signed is kept: not even the owner changes a filing", async () => {
  const one = await db.baseCase.findFirstOrThrow();
  await db.caseFiling.create({ data: { caseId: one.id, ordinal: 1, receivedAt: new Date(), signedById: world.users[0]!, signedByName: "某人", contentText: "{}", sha256: "", sm3: "", manifest: [], findings: [], formVersion: "1", ruleVersion: "1", regulationNumber: "1" } });
  await expect(ownerQuery(`UPDATE "CaseFiling" SET "contentText" = 'x'`)).rejects.toThrow("append-only");
  await expect(db.caseFiling.deleteMany()).rejects.toThrow();
});
