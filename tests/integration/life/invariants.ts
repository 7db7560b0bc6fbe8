import { hasRole, type Actor } from "@/lib/access/actor";
import { workspaceRoles } from "@/lib/access/workspace";
import type { CaseAudience } from "@/lib/cases/case-record";
import { countWaitingCases, listBaseCases } from "@/lib/cases/list-cases";
import { db } from "@/lib/platform/db";
import { baseStages } from "@/lib/workflow/base-stages";
import { caseTable, isCaseProcess } from "@/lib/workflow/case-tables";
import type { Party } from "@/lib/workflow/role";
import type { AnyStageTable } from "@/lib/workflow/stage-tables";
import type { LifeWorld } from "./life-world";

type Rows = Awaited<ReturnType<typeof load>>;
type CaseRow = Rows["cases"][number];
type EventRow = Rows["events"][number];

async function load(world: LifeWorld) {
  const ids = [...world.baseIds];
  const cases = await db.baseCase.findMany({ where: { baseId: { in: ids } }, include: { base: { select: { stage: true } } }, orderBy: { id: "asc" } });
  const subjects = [...ids, ...cases.map(({ id }) => id)];
  const [bases, events, duties, bans] = await Promise.all([
    db.base.findMany({ where: { id: { in: ids } }, include: { versions: { orderBy: { ordinal: "asc" } } } }),
    db.event.findMany({ where: { subjectId: { in: subjects } }, orderBy: [{ at: "asc" }, { id: "asc" }] }),
    db.obligation.findMany({ where: { subjectId: { in: subjects }, dischargedAt: null } }),
    db.reapplicationBan.findMany({ where: { caseId: { in: cases.map(({ id }) => id) } } }),
  ]);
  return { cases, bases, events, duties, bans };
}

const managed = ["active", "rectifying"];

/** Everything that must be true whatever was done, as sentences about what is not; empty when all is well. */
export async function brokenInvariants(world: LifeWorld): Promise<string[]> {
  const rows = await load(world);
  const eventsOf = (id: string) => rows.events.filter(({ subjectId, stageTo }) => subjectId === id && stageTo !== null);
  return [
    ...rows.cases.flatMap((one) => [...replayed(caseTableOf(one), one, eventsOf(one.id)), ...caseIsWhole(one)]),
    ...rows.bases.flatMap((base) => [...replayed(baseStages as unknown as AnyStageTable, base, eventsOf(base.id)), ...baseIsWhole(base, rows)]),
    ...rows.duties.flatMap((duty) => dutyHasOwner(duty, rows)),
    ...banned(rows),
    ...(await queues(world, rows)),
  ];
}

function caseTableOf({ process }: CaseRow): AnyStageTable {
  if (!isCaseProcess(process)) throw new Error(`No table: ${process}`);
  return caseTable(process);
}

/** The stage was reached by steps the table has, each by somebody whose step it is, and the row says the same as its record. */
function replayed(table: AnyStageTable, row: { id: string; stage: string }, events: readonly EventRow[]): string[] {
  const broken: string[] = [];
  let stage: string | null = null;
  for (const event of events) {
    const action = event.action.slice(event.action.indexOf(".") + 1);
    const step = table.transitions.find((one) => one.from === event.stageFrom && one.action === action && one.to === event.stageTo);
    const name = `${table.process} ${event.stageFrom} —${action}→ ${event.stageTo}`;
    if (event.stageFrom !== stage) broken.push(`${name}: the record stood at ${stage}`);
    if (!step) broken.push(`${name}: not in the table`);
    else if (!step.by.some((role) => (event.actorId === null ? role === "system" : event.actorRoles.includes(role)))) broken.push(`${name}: by ${event.actorRoles.join()}`);
    stage = event.stageTo;
  }
  return stage === row.stage ? broken : [...broken, `${table.process} is ${row.stage}, its record says ${stage}`];
}

function caseIsWhole(one: CaseRow): string[] {
  const info = caseTableOf(one).stages[one.stage];
  if (!info) return [`${one.process} is in a stage without a table: ${one.stage}`];
  const name = `${one.process} ${one.stage}`;
  const over = info.inHandsOf === "nobody";
  const open = { host: one.openToHost, recommender: one.openToRecommender, province: one.openToProvince, expert: one.openToProvince, nobody: true }[info.inHandsOf];
  const stays = ["revocation", "subsidy"].includes(one.process) || (one.process === "annualReport" && one.stage === "submitted");
  return [
    ...((one.endedAt !== null) === over ? [] : [`${name}: endedAt does not say whether somebody has it in hand`]),
    ...(open ? [] : [`${name}: in the hands of ${info.inHandsOf}, to whom it is not open`]),
    ...(over || stays || managed.includes(one.base.stage) ? [] : [`${name}: open although its base is ${one.base.stage}`]),
  ];
}

/** The base is what its last version and the cases that decide over it say. */
function baseIsWhole(base: Rows["bases"][number], { cases }: Rows): string[] {
  const own = cases.filter(({ baseId }) => baseId === base.id);
  const has = (process: string, stages: readonly string[]) => own.some((one) => one.process === process && stages.includes(one.stage));
  const last = base.versions.at(-1)!;
  const version = last.data as Record<string, unknown>;
  const differing = Object.keys(version).filter((key) => key in base && typeof version[key] === "string" && !(base[key as keyof typeof base] instanceof Date) && version[key] !== base[key as keyof typeof base]);
  const decided: Record<string, boolean> = {
    revoked: has("revocation", ["issued", "served"]),
    withdrawn: has("withdrawal", ["approved"]),
    transferred: has("transfer", ["confirmed"]),
    rectifying: has("rectification", ["planning", "underway", "acceptance"]),
  };
  return [
    ...differing.map((key) => `base: ${key} is ${String(base[key as keyof typeof base])}, its last version says ${String(version[key])}`),
    ...(base.versions.filter(({ validThrough }) => validThrough === null).map(({ ordinal }) => ordinal).join() === String(last.ordinal) ? [] : ["base: not exactly the last version holds"]),
    ...Object.keys(decided).filter((stage) => decided[stage] !== (base.stage === stage)).map((stage) => `base is ${base.stage}, its cases say ${decided[stage] ? "" : "not "}${stage}`),
  ];
}

/** Whoever owes it is there, and so is what it is owed for. */
function dutyHasOwner(duty: Rows["duties"][number], { cases, bases }: Rows): string[] {
  const name = `duty ${duty.kind} of ${duty.subjectType}`;
  const one = cases.find(({ id }) => id === duty.subjectId);
  const base = bases.find(({ id }) => id === (one?.baseId ?? duty.subjectId))!;
  const owner = duty.bearer === "host" ? duty.organizationId : duty.bearer === "recommender" ? duty.recommenderId : "province";
  const expected = duty.bearer === "host" ? (one ?? base).organizationId : duty.bearer === "recommender" ? (one ?? base).recommenderId : "province";
  return [
    ...(owner === expected ? [] : [`${name}: owed by somebody else than who has it`]),
    ...(one && one.endedAt !== null ? [`${name}: open although the case has ended (${one.stage})`] : []),
    ...(managed.includes(base.stage) === (duty.kind !== "plaqueRemoval") || one?.process === "revocation" ? [] : [`${name}: open although the base is ${base.stage}`]),
  ];
}

function banned({ cases, bans }: Rows): string[] {
  return cases.filter(({ process }) => process === "revocation").flatMap((one) => {
    const running = bans.some(({ caseId, liftedOn }) => caseId === one.id && liftedOn === null);
    return running === ["issued", "served"].includes(one.stage) ? [] : [`revocation ${one.stage}: ban ${running ? "runs" : "does not run"}`];
  });
}

const audiences = ["host", "recommender", "province"] as const;

/** No two truths: what waits in a queue is what the records say it is that party's turn for, and the count says the same. */
async function queues(world: LifeWorld, { cases }: Rows): Promise<string[]> {
  const broken: string[] = [];
  for (const actor of world.actors) {
    for (const audience of audiences.filter((one) => hasRole(actor, ...workspaceRoles[one]))) {
      const expected = cases.filter((one) => waitsFor(one, actor, audience)).map(({ id }) => id).sort();
      const shown = (await shownTo(actor, audience)).sort();
      const counted = (await countWaitingCases(actor, audience)).reduce((sum, { count }) => sum + count, 0);
      const name = `queue of ${actor.roles.join()}`;
      if (shown.join() !== expected.join()) broken.push(`${name} shows ${shown.length} cases, the records say ${expected.length}`);
      if (counted !== expected.length) broken.push(`${name} counts ${counted}, the records say ${expected.length}`);
    }
  }
  return broken;
}

function waitsFor(one: CaseRow, actor: Actor, audience: CaseAudience): boolean {
  const party: Party = caseTableOf(one).stages[one.stage]!.inHandsOf;
  if (audience === "host") return party === "host" && one.openToHost && one.organizationId === actor.organizationId;
  if (audience === "recommender") return party === "recommender" && one.openToRecommender && one.recommenderId === actor.recommenderId;
  return (party === "province" || party === "expert") && one.openToProvince;
}

async function shownTo(actor: Actor, audience: CaseAudience): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listBaseCases(actor, audience, { state: "mine" }, after ? { after } : {});
    ids.push(...page.rows.map(({ id }) => id));
    if (!page.after) return ids;
    after = page.after;
  }
}
