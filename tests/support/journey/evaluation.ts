import type { Page } from "@playwright/test";
import { draftRound } from "@/lib/evaluations/draft-round";
import { openRound } from "@/lib/evaluations/open-round";
import type { RoundInput } from "@/lib/evaluations/schema";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays, plainDateOf, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { Grade } from "@/lib/regulation/terms";
import type { BaseWorld } from "../../builders/bases";
import { bringToDecided, roundFor, versionOf } from "../../builders/evaluations";
import { expect } from "../e2e-test";

/**
 * A round for one base, today, brought by the verbs to a decided grade (every hand of it is in the browser in
 * evaluation-unqualified-and-rectified.spec.ts), and published by the leader on its page. @returns the base's evaluation
 */
export async function gradeAndPublish(world: BaseWorld, leader: Page, grade: Grade): Promise<{ roundId: string; caseId: string }> {
  const day = await today();
  const year = yearOf(day);
  const period = { periodFrom: plainDateOf(year - 2, 1, 1), periodTo: plainDateOf(year - 1, 12, 31) };
  const round = await roundFor([world.baseId], { ...period, title: `${year}年度国际科技合作基地绩效评价`, submitBy: addDays(day, 20) });
  const { roundId } = await draftRound(world.officer, { round: { ...round, scope: { ...round.scope, recognizedBefore: day } } });
  await openRound(world.leader, await versionOf(roundId));
  const { id: caseId } = await db.baseCase.findFirstOrThrow({ where: { roundId, baseId: world.baseId } });
  await bringToDecided(world, caseId, grade, addDays(day, 10));

  await leader.goto(`/province/evaluations/${roundId}`);
  await confirmOnPage(leader, "公布评价结果…", "公布评价结果");
  await expect(leader.getByRole("heading", { name: "结果的运用" })).toBeVisible();
  return { roundId, caseId };
}

/** The scope of a round for a base recognised long ago: bases that other specs make until it is opened are later ones. */
export async function scopeOfOldBase(baseId: string, recognizedOn: PlainDate): Promise<RoundInput["scope"]> {
  const { scope } = await roundFor([baseId]);
  return { ...scope, recognizedBefore: addDays(recognizedOn, 1) };
}

/** One act behind a dialog, until the dialog has gone. @param reason where the dialog asks for one */
export async function confirmOnPage(page: Page, trigger: string, label: string, reason?: string): Promise<void> {
  await page.getByRole("button", { name: trigger }).click();
  const dialog = page.getByRole("alertdialog");
  if (reason) await dialog.getByRole("textbox").fill(reason);
  await dialog.getByRole("button", { name: label, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
