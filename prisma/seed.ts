import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { evaluationRounds } from "./seed/evaluations";
import { carriersListed, changesUnderWay, reportsUnderWay } from "./seed/life";
import { olderBases } from "./seed/older-bases";
import { callInProgress, closedCall, openCall } from "./seed/story";
import { dailySupervision, revocationsUnderWay } from "./seed/supervision";
import { buildWorld, demonstrationPassword } from "./seed/world";

/**
 * Fills an empty database with fictional data; does nothing when there is any. Every step is done by the verb that does
 * it in the portal, at the instant it is said to have happened, so that records, obligations and messages are real.
 */
export async function seedDemonstration(): Promise<void> {
  if ((await db.user.count()) > 0) return;
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

/** Lines for the terminal: who may sign in to the demonstration. */
export async function describeAccounts(): Promise<string[]> {
  return [
    `Demonstration accounts, all with the password ${demonstrationPassword}`,
    "  依托单位 填报人 / 签发人        editor@moganshan.example    signer@moganshan.example",
    "  组织推荐部门 经办人 / 审核人    handler@jinhua.example      approver@jinhua.example",
    "  省科技厅 经办人 / 负责人        officer@province.example    leader@province.example",
    "  省科技厅 监督人员               supervisor@province.example",
    "  评审专家                        expert1@experts.example … expert21@experts.example",
  ];
}
