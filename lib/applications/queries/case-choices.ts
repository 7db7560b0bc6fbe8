import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";

export interface Choice {
  value: string;
  label: string;
}

/** The calls in which the actor sees a case, latest first: the choices of a list's filter. */
export async function readCallChoices(actor: Actor): Promise<Choice[]> {
  const calls = await db.call.findMany({
    where: { applications: { some: scope(actor, "application.read") } },
    orderBy: [{ year: "desc" }, { createdAt: "desc" }],
    select: { id: true, title: true },
  });
  return calls.map(({ id, title }) => ({ value: id, label: title }));
}

/** The recommenders whose cases the actor sees. */
export async function readRecommenderChoices(actor: Actor): Promise<Choice[]> {
  const recommenders = await db.recommender.findMany({
    where: { applications: { some: scope(actor, "application.read") } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return recommenders.map(({ id, name }) => ({ value: id, label: name }));
}

/** The active handlers of the actor's own recommender. */
export async function readHandlerChoices(actor: Actor): Promise<Choice[]> {
  const handlers = await db.user.findMany({
    where: { recommenderId: actor.recommenderId ?? "", active: true, roles: { some: { role: "recommenderHandler" } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return actor.recommenderId === null ? [] : handlers.map(({ id, name }) => ({ value: id, label: name }));
}
