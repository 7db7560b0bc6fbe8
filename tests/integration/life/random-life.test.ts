import fc from "fast-check";
import { expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { ExpectedError } from "@/lib/platform/errors";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";
import { caseProcesses, caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { StageError } from "@/lib/workflow/next-stage";
import { reportsJob } from "../../builders/annual-report";
import { onDay } from "../../support/at-time";
import { resetDatabase } from "../../support/worker-database";
import { findAct } from "./acts";
import { beginnings } from "./beginnings";
import { brokenInvariants } from "./invariants";
import { prologueNames, tell, type Prologue } from "./prologues";
import { buildLifeWorld, casesOf, properActors, type LifeWorld, type LivingCase } from "./life-world";

/** More lives for a longer look: LIFE_RUNS=200 LIFE_SECONDS=3600. */
const runs = Number(process.env.LIFE_RUNS ?? 12);
const seconds = Number(process.env.LIFE_SECONDS ?? 40);

/** Numbers only, read against whatever there is when the act comes: any part of a life is a life. */
interface Step {
  what: number;
  which: number;
  step: number;
  who: number;
  choice: number;
}
const nat = fc.nat({ max: 9_999 });
const steps: fc.Arbitrary<Step> = fc.record({ what: fc.nat({ max: 99 }), which: nat, step: nat, who: nat, choice: nat });

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

it("every act of every table that a person does can be drawn", () => {
  const missing = caseProcesses.flatMap((process) =>
    caseTable(process)
      .transitions.filter(({ by }) => by.some((role) => role !== "system"))
      .filter(({ from, action }) => (from === null ? !beginnings[`${process}.${action}`] : !findAct(process, action)))
      .map(({ action }) => `${process}.${action}`),
  );
  expect(missing).toEqual([]);
});

it(
  "AZ-11 no sequence of acts leads where the tables do not, leaves a duty without an owner, or makes queue and record differ",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...prologueNames), fc.array(steps, { minLength: 30, maxLength: 100, size: "max" }), async (prologue, life) => {
        const told = await live(prologue, life);
        if (told.broken.length > 0) throw new Error(`${told.broken.join("\n")}\n\nafter\n${told.story.join("\n")}`);
      }),
      { numRuns: runs, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    );
  },
  (seconds + 120) * 1000,
);

async function live(prologue: Prologue, life: readonly Step[]): Promise<{ broken: string[]; story: string[] }> {
  await resetDatabase();
  const world = await buildLifeWorld(addDays(shanghaiDay(new Date()), 1));
  await tell(world, prologue);
  const story: string[] = [`${world.today} ${prologue}`];
  for (const [index, step] of life.entries()) {
    const { line, broken } = await act(world, step);
    story.push(`${world.today} ${line}`);
    if (broken) return { broken: [broken], story };
    if (index % 4 !== 3 && index !== life.length - 1) continue;
    const found = await brokenInvariants(world);
    if (found.length > 0) return { broken: [...new Set(found)], story };
  }
  return { broken: [], story };
}

/** One act: a day passes, something begins, or something that is open goes on; sometimes by whom it is not for, or when it is not its time. */
async function act(world: LifeWorld, step: Step): Promise<{ line: string; broken?: string }> {
  if (step.what < 8) return pass(world, step);
  const cases = await casesOf(world);
  const open = cases.filter(({ process, stage }) => caseTable(process).transitions.some(({ from, by }) => from === stage && by.some((role) => role !== "system")));
  if (step.what < 20 || open.length === 0) return begin(world, step);
  // What was begun last is gone on with more often, so that lives get somewhere.
  return goOn(world, step.which % 2 === 0 ? at(open.slice(-2), step.which >> 1) : at(open, step.which >> 1), step);
}

async function pass(world: LifeWorld, { choice }: Step): Promise<{ line: string }> {
  world.today = addDays(world.today, 1 + (choice % 45));
  const { opened } = await onDay(world.today, () => openAnnualReports(reportsJob));
  return { line: `—— (${opened} reports opened)` };
}

async function begin(world: LifeWorld, step: Step): Promise<{ line: string; broken?: string }> {
  const name = at(Object.keys(beginnings), step.step);
  const base = await db.base.findUniqueOrThrow({ where: { id: at(world.baseIds, step.which) } });
  const [process, action] = name.split(".") as [LivingCase["process"], string];
  const by = caseTable(process).transitions.find((one) => one.from === null && one.action === action)!.by;
  const proper = properActors(world, by, base);
  const actor = at(step.who % 8 === 0 ? world.actors : proper, step.who >> 3);
  return judged(`${name} of base ${world.baseIds.indexOf(base.id) + 1} by ${actor.roles.join()}`, proper.includes(actor), () => onDay(world.today, () => beginnings[name]!({ world, actor, baseId: base.id, choice: step.choice })));
}

/** Ways that lead on, and the work inside an office that they ask for, are taken more often than the ways back and out. */
function weightOf(process: CaseProcess, { from, to, action }: { from: string | null; to: string; action: string }): number {
  const { stages } = caseTable(process);
  const order = Object.keys(stages);
  if (to === from) return ["edit", "requestSignOff", "addEvidence", "extend", "correct"].includes(action) ? 1 : 4;
  // An end of the base ends the life of nearly everything.
  if (["withdrawal.approve", "transfer.confirm"].includes(`${process}.${action}`)) return 1;
  return stages[to]!.stopped || order.indexOf(to) < order.indexOf(from!) ? 1 : 8;
}

async function goOn(world: LifeWorld, of: LivingCase, step: Step): Promise<{ line: string; broken?: string }> {
  const table = caseTable(of.process).transitions.filter(({ from, by }) => from !== null && by.some((role) => role !== "system"));
  const now = table.filter(({ from }) => from === of.stage).flatMap((one) => Array<typeof one>(weightOf(of.process, one)).fill(one));
  const transition = at(step.step % 16 === 0 ? table : now, step.step >> 4);
  const proper = properActors(world, transition.by, of);
  const actor = at(step.who % 8 === 0 || proper.length === 0 ? world.actors : proper, step.who >> 3);
  const line = `${of.process}.${transition.action} in ${of.stage} of base ${world.baseIds.indexOf(of.baseId) + 1} by ${actor.roles.join()}`;
  return judged(line, proper.includes(actor), () => onDay(world.today, () => findAct(of.process, transition.action)!({ world, actor, of, choice: step.choice })));
}

/** A refusal is a sentence for people; anything else that is thrown, and what succeeds by whom it is not for, is a defect. */
async function judged(line: string, proper: boolean, run: () => Promise<unknown>): Promise<{ line: string; broken?: string }> {
  try {
    await run();
    return proper ? { line } : { line, broken: `done by somebody whose act it is not: ${line}` };
  } catch (error) {
    const told = error instanceof ExpectedError || error instanceof StageError || error instanceof AccessError;
    const refusal = `${line}: ${error instanceof Error ? error.message.slice(0, 120) : String(error)}`;
    return told ? { line: refusal } : { line: refusal, broken: `not told as a refusal: ${error instanceof Error ? error.stack : String(error)}` };
  }
}
