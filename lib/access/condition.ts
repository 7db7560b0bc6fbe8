import type { Actor } from "./actor";

/** A value of the actor, looked up when a rule is compiled or evaluated. */
export interface ActorValue {
  actor: "userId" | "organizationId" | "recommenderId" | "expertId";
}

type Scalar = string | number | boolean | null;

/**
 * The few forms a rule may take, so that one rule can be read in two ways: as a predicate over a loaded object and
 * as a Prisma `where`. `field` may step through to-one relations (`application.organizationId`).
 */
export type Condition =
  | { always: boolean }
  | { field: string; is: Scalar | ActorValue }
  | { field: string; isNot: Scalar | ActorValue }
  | { field: string; in: readonly string[] }
  /** The actor's value is not among those of a list column. */
  | { field: string; lacks: ActorValue }
  | { some: string; where: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

export type Facts = { readonly [key: string]: unknown };

function actorValue(value: Scalar | ActorValue, actor: Actor): Scalar {
  if (value !== null && typeof value === "object") return actor[value.actor];
  return value;
}

/** A rule that compares with something the actor does not have never holds: nobody owns what has no owner. */
function lacksActorValue(value: Scalar | ActorValue, actor: Actor): boolean {
  return value !== null && typeof value === "object" && actor[value.actor] === null;
}

/**
 * Reads `path` from loaded facts; `undefined` when a relation on the way is absent, with which nothing compares.
 * @throws Error when a field of the rule was not loaded: an unknown fact refuses, it does not pass.
 */
function read(facts: Facts, path: string): unknown {
  let value: unknown = facts;
  for (const step of path.split(".")) {
    if (value === null) return undefined;
    if (typeof value !== "object" || !(step in (value as Facts))) throw new Error(`Access: “${path}” was not loaded.`);
    value = (value as Facts)[step];
  }
  return value;
}

/** Whether the condition holds for a loaded object. */
export function holds(condition: Condition, actor: Actor, facts: Facts): boolean {
  if ("always" in condition) return condition.always;
  if ("all" in condition) return condition.all.every((part) => holds(part, actor, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, actor, facts));
  if ("some" in condition) {
    const rows = read(facts, condition.some) as readonly Facts[];
    return rows.some((row) => holds(condition.where, actor, row));
  }
  if ("in" in condition) return condition.in.includes(read(facts, condition.field) as string);
  if ("lacks" in condition) {
    const value = actor[condition.lacks.actor];
    return value !== null && !(read(facts, condition.field) as readonly string[]).includes(value);
  }
  if ("is" in condition) {
    return !lacksActorValue(condition.is, actor) && read(facts, condition.field) === actorValue(condition.is, actor);
  }
  if (lacksActorValue(condition.isNot, actor)) return false;
  const value = read(facts, condition.field);
  const other = actorValue(condition.isNot, actor);
  // As in SQL: an absent value is not known to differ from anything but “absent”.
  return value !== undefined && value !== other && (value !== null || other === null);
}

export type Where = { [key: string]: unknown };

function nest(path: string, leaf: unknown): Where {
  return path.split(".").reduceRight<unknown>((inner, step) => ({ [step]: inner }), leaf) as Where;
}

/**
 * The same condition as a Prisma `where` for the actor, or `true` / `false` where it holds for every object or none.
 * Those two are folded away here: inside a larger filter Prisma drops an empty OR and an empty object, and a rule that
 * never holds would let everything through (tests/integration/access).
 */
export function toWhere(condition: Condition, actor: Actor): Where | boolean {
  if ("always" in condition) return condition.always;
  if ("all" in condition) return allOf(condition.all.map((part) => toWhere(part, actor)));
  if ("any" in condition) return anyOf(condition.any.map((part) => toWhere(part, actor)));
  if ("some" in condition) {
    const inner = toWhere(condition.where, actor);
    if (inner === false) return false;
    return nest(condition.some, { some: inner === true ? {} : inner });
  }
  if ("in" in condition) return condition.in.length === 0 ? false : nest(condition.field, { in: [...condition.in] });
  if ("lacks" in condition) {
    const value = actor[condition.lacks.actor];
    return value === null ? false : { NOT: nest(condition.field, { has: value }) };
  }
  if ("is" in condition) {
    if (lacksActorValue(condition.is, actor)) return false;
    return nest(condition.field, actorValue(condition.is, actor));
  }
  if (lacksActorValue(condition.isNot, actor)) return false;
  return nest(condition.field, { not: actorValue(condition.isNot, actor) });
}

function allOf(parts: readonly (Where | boolean)[]): Where | boolean {
  if (parts.includes(false)) return false;
  const wheres = parts.filter((part): part is Where => typeof part !== "boolean");
  return wheres.length === 0 ? true : { AND: wheres };
}

export function anyOf(parts: readonly (Where | boolean)[]): Where | boolean {
  if (parts.includes(true)) return true;
  const wheres = parts.filter((part): part is Where => typeof part !== "boolean");
  return wheres.length === 0 ? false : { OR: wheres };
}
