import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { CaseProcess } from "@/lib/workflow/case-tables";
import type { ActingRole } from "@/lib/workflow/role";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { actorOf, buildBureau, buildHost, buildUser } from "../../builders/people";

/** Two bases of one host, a second host and a second recommender to whom a base may pass, and two people of each office. */
export interface LifeWorld extends BaseWorld {
  baseIds: readonly string[];
  otherHost: { organizationId: string; creditCode: string };
  otherRecommenderId: string;
  actors: readonly Actor[];
  /** The day on which the acts happen. */
  today: PlainDate;
}

export interface LivingCase {
  id: string;
  process: CaseProcess;
  stage: string;
  baseId: string;
  organizationId: string;
  recommenderId: string;
  roundId: string | null;
}

export async function buildLifeWorld(today: PlainDate): Promise<LifeWorld> {
  const world = await buildBaseWorld();
  const [second, host, bureau] = [await buildBase(world), await buildHost(), await buildBureau()];
  const [officer, leader] = [await buildUser({ roles: ["provinceOfficer"] }), await buildUser({ roles: ["provinceLeader"] })];
  return {
    ...world,
    baseIds: [world.baseId, second.id],
    otherHost: { organizationId: host.organization.id, creditCode: host.organization.creditCode },
    otherRecommenderId: bureau.recommender.id,
    actors: [world.editor, world.signer, world.handler, world.approver, world.officer, world.leader, host.editor, host.signer, bureau.handler, bureau.approver, actorOf(officer), actorOf(leader)],
    today,
  };
}

/** Whoever may be expected to do an act of one of the roles on what belongs to this host and recommender. */
export function properActors(world: LifeWorld, by: readonly ActingRole[], of: { organizationId: string; recommenderId: string }): Actor[] {
  return world.actors.filter(
    ({ roles, organizationId, recommenderId }) =>
      roles.some((role) => by.includes(role)) && (organizationId === null || organizationId === of.organizationId) && (recommenderId === null || recommenderId === of.recommenderId),
  );
}

export async function casesOf(world: LifeWorld): Promise<LivingCase[]> {
  const rows = await db.baseCase.findMany({
    where: { baseId: { in: [...world.baseIds] } },
    orderBy: { id: "asc" },
    select: { id: true, process: true, stage: true, baseId: true, organizationId: true, recommenderId: true, roundId: true },
  });
  return rows as LivingCase[];
}
