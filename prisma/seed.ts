import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { evaluationRounds } from "./seed/evaluations";
import { carriersListed, changesUnderWay, reportsUnderWay } from "./seed/life";
import { olderBases } from "./seed/older-bases";
import { callInProgress, closedCall, openCall } from "./seed/story";
import { giveAuthenticators } from "./seed/authenticators";
import { dailySupervision, revocationsUnderWay } from "./seed/supervision";
import { buildWorld } from "./seed/world";

/**
 * Fills an empty database with fictional data; does nothing when there is any. Every step is done by the verb that does
 * it in the portal, at the instant it is said to have happened, so that records, obligations and messages are real.
 */
export async function seedDemonstration(): Promise<void> {
  if ((await db.user.count()) === 0) await tellTheStory();
  await giveAuthenticators();
}

async function tellTheStory(): Promise<void> {
  const today = shanghaiDay(await readClock());
  const world = await buildWorld();
  await closedCall(world, today);
  await callInProgress(world, today);
  await openCall(world, today);
  await changesUnderWay(world, today);
  await carriersListed(world, today);
  const older = await olderBases(world, today);
  await evaluationRounds(world, today, older);
  await reportsUnderWay(today, older);
  await dailySupervision(world, today, older);
  await revocationsUnderWay(world, today, older);
}
