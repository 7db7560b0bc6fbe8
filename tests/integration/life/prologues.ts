import { db } from "@/lib/platform/db";
import { addDays } from "@/lib/regulation/plain-date";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { onDay } from "../../support/at-time";
import { findAct } from "./acts";
import { beginnings } from "./beginnings";
import { casesOf, properActors, type LifeWorld } from "./life-world";

/** What the first base has been through before a random life begins, so that short lives get to its late chapters too. */
export const prologueNames = ["fresh", "excellent", "unqualified", "rectifying", "defended", "revoked"] as const;
export type Prologue = (typeof prologueNames)[number];

const graded = ["submit", "handle", "forward", "suggestGrade", "decideGrade"];
const defended = ["verify", "verify", "giveNotice"];
const decided = ["closeDefence", "recordDecision"];

export async function tell(world: LifeWorld, prologue: Prologue): Promise<void> {
  const [first, second] = world.baseIds as [string, string];
  if (prologue === "fresh") return;
  if (prologue === "defended" || prologue === "revoked") {
    await begin(world, "revocation.registerLead", first);
    await proceed(world, "revocation", first, defended);
    world.today = addDays(world.today, 40);
    await proceed(world, "revocation", first, prologue === "revoked" ? [...decided, "issue"] : decided);
    return;
  }
  await begin(world, "evaluation.include", first);
  await proceed(world, "evaluation", second, ["defer"]);
  await proceed(world, "evaluation", first, [...graded, "publish"], prologue === "excellent" ? 0 : 1);
  if (prologue === "rectifying") await begin(world, "rectification.order", first);
}

async function begin(world: LifeWorld, name: string, baseId: string): Promise<void> {
  const [process, action] = name.split(".") as [CaseProcess, string];
  const base = await db.base.findUniqueOrThrow({ where: { id: baseId } });
  const { by } = caseTable(process).transitions.find((one) => one.from === null && one.action === action)!;
  const [actor] = properActors(world, by, base);
  await onDay(world.today, () => beginnings[name]!({ world, actor: actor!, baseId, choice: 0 }));
}

/** Acts on the latest case of a process, each by the first whose act it is. @param choice which inputs */
async function proceed(world: LifeWorld, process: CaseProcess, baseId: string, actions: readonly string[], choice = 1): Promise<void> {
  for (const action of actions) {
    const of = (await casesOf(world)).filter((one) => one.process === process && one.baseId === baseId).at(-1)!;
    const { by } = caseTable(process).transitions.find((one) => one.from === of.stage && one.action === action)!;
    const [actor] = properActors(world, by, of);
    await onDay(world.today, () => findAct(process, action)!({ world, actor: actor!, of, choice }));
  }
}
