import type { Page } from "@playwright/test";
import { db } from "@/lib/platform/db";
import { actorWithAccount } from "../account";
import { expect } from "../e2e-test";
import { assignExperts, declareNoConflict, recordPanelAndConclude, submitScores } from "./assessment";
import { draftCall, publishCall, type PublishedCall } from "./call";
import { castOf, expertEmail, prepareFacts, type Facts, type JourneyCase } from "./case";
import { waitUntilOver } from "./clock";
import { closeNotice, draftProposedList, openNotice, recordDecision, releaseList } from "./decision";
import { saveTheRest, startDeclaration, writeSection } from "./declaration";
import { passExamination } from "./examination";
import { approveRecommendation, handleRecommendation, rankFirst } from "./recommendation";
import { findInRegister } from "./register";
import { expectForbidden, expectNothingOf, expectNotThere, hostPages } from "./secrecy";
import { requestSignOff, signAndSubmit } from "./submission";

export interface Walk {
  play: JourneyCase;
  facts: Facts;
  cast: ReturnType<typeof castOf>;
  visitor: Page;
  call: PublishedCall;
}

/** Step 1: the officer drafts the call, the leader publishes it. */
export async function beginWalk(play: JourneyCase, visitor: Page, signedIn: (email: string) => Promise<Page>, { ranking = false } = {}): Promise<Walk> {
  const cast = castOf(play, signedIn);
  const facts = await prepareFacts(play);
  const call = await draftCall(await cast.officer(), `${facts.hostName}走查批次${Date.now()}`, play.category, { ranking });
  await publishCall(await cast.leader(), visitor, call);
  return { play, facts, cast, visitor, call };
}

/** Steps 3 and 4: the editor writes, some sections by hand, the signer submits and holds a receipt. @returns the application's id */
export async function declareAndSubmit({ play, facts, cast, visitor, call }: Walk, byHand: readonly { key: string; upload?: { slot: string; name: string } }[]): Promise<string> {
  const editor = await cast.editor();
  const applicationId = await startDeclaration(editor, call, play.category);
  for (const { key, upload } of byHand) await writeSection(editor, applicationId, play.category, key, facts.sections[key]!, upload);
  const written = byHand.map(({ key }) => key);
  await saveTheRest(await actorWithAccount(`editor@${play.host}.example`), applicationId, play.category, facts.sections, written);

  // A draft is the host's own.
  await expectNotThere(await cast.handler(), `/recommender/applications/${applicationId}`);
  await expectNotThere(await cast.officer(), `/province/applications/${applicationId}`);

  await requestSignOff(editor, applicationId);
  const receipt = await signAndSubmit(await cast.signer(), applicationId);
  const { number, stage } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect([receipt.number, stage]).toEqual([number, "recommendation"]);
  expect(receipt.receiptNumber).not.toBe("");
  const asPublic = await visitor.request.get(`/host/applications/${applicationId}/submissions/1`);
  expect(new URL(asPublic.url()).pathname).toBe("/sign-in");
  return applicationId;
}

/** Step 5: handler and approver of the recommender are two people; the other city does not know of the case. */
export async function recommendByTwo({ facts, cast, call }: Walk, applicationId: string, { ranking = false } = {}): Promise<void> {
  await expectNotThere(await cast.otherHandler(), `/recommender/applications/${applicationId}`);
  const [handler, approver] = [await cast.handler(), await cast.approver()];
  await handleRecommendation(handler, applicationId, facts.opinion);
  await expectNotThere(await cast.officer(), `/province/applications/${applicationId}`); // not before it is recommended
  if (ranking) await rankFirst(approver, call, applicationId);
  await approveRecommendation(approver, applicationId);
  await expectNothingOf(facts.handling, await cast.editor(), ...hostPages(applicationId));
}

/** Steps 6 and 7: formal examination, three experts each on their own, the panel's record. */
export async function examineAndAssess({ play, facts, cast, call }: Walk, applicationId: string): Promise<void> {
  const officer = await cast.officer();
  await passExamination(officer, applicationId);
  await expectForbidden(await cast.supervisor(), `/province/applications/${applicationId}`, `/province/examinations/${applicationId}`, `/province/assessments/${call.id}/${applicationId}`);

  const assignments = await assignExperts(officer, call, applicationId, play.experts.map(expertEmail));
  await expectNotThere(await cast.expert(play.otherExpert), ...[...assignments.values()].map((id) => `/expert/assignments/${id}`));
  for (const [index, number] of play.experts.entries()) {
    const expert = await cast.expert(number);
    const own = assignments.get(expertEmail(number))!;
    const others = [...assignments.values()].filter((id) => id !== own).map((id) => `/expert/assignments/${id}`);
    const everything = { ...facts.content, ...facts.contacts, ...facts.handling, ...facts.scores };
    await expectNothingOf(without(everything, facts.expertNames[index]!), expert, `/expert/assignments/${own}`);
    await expectNotThere(expert, ...others, `/api/files/${await anyFileOf(applicationId)}`);
    await declareNoConflict(expert, own);
    await submitScores(expert, facts.opinions[index]!);
    // The material is open now; how to reach anybody, what the recommender thinks and what the others wrote is not.
    const mine = Object.values(facts.opinions[index]!);
    const hidden = Object.fromEntries(Object.entries({ ...facts.contacts, ...facts.handling, ...facts.scores }).filter(([, text]) => !mine.includes(text)));
    await expectNothingOf(without(hidden, facts.expertNames[index]!), expert, `/expert/assignments/${own}`, "/expert");
  }
  await expectNothingOf({ ...facts.handling, ...facts.scores }, await cast.editor(), ...hostPages(applicationId));
  await expectNothingOf(facts.scores, await cast.handler(), `/recommender/applications/${applicationId}`, "/recommender");

  await recordPanelAndConclude(officer, call, play.category);
}

function without(secrets: Readonly<Record<string, string>>, text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(secrets).filter(([, one]) => one !== text));
}

async function anyFileOf(applicationId: string): Promise<string> {
  return (await db.attachment.findFirstOrThrow({ where: { applicationId } })).fileId;
}

/** Steps 8 and 9: list, public notice, decision, document; the base is in the public register. */
export async function decideAndRelease({ play, facts, cast, visitor, call }: Walk, applicationId: string): Promise<void> {
  const [officer, leader] = [await cast.officer(), await cast.leader()];
  const nothingYet = { "the base's future name": `浙江省科技厅${play.fieldZh}国际科技合作基地` };
  await expectNothingOf(nothingYet, visitor, "/bases?q=" + encodeURIComponent(play.fieldZh), "/notices");

  const listId = await draftProposedList(officer, call, `${facts.hostName}拟认定名单`);
  const notice = await openNotice(leader, listId);
  const hidden = { ...facts.content, ...facts.contacts, ...facts.handling, ...facts.scores };
  await visitor.goto(`/notices/${notice.id}`);
  await expect(visitor.getByText(nothingYet["the base's future name"]).first()).toBeVisible();
  await expectNothingOf(hidden, visitor, `/notices/${notice.id}`);
  await expectNothingOf({ ...facts.handling, ...facts.scores }, await cast.editor(), ...hostPages(applicationId));

  await waitUntilOver(visitor, notice.endsOn);
  await closeNotice(officer, listId);
  await recordDecision(officer, listId);
  const number = await releaseList(leader, listId, `浙科发外〔2026〕${1000 + (Date.now() % 9000)}号`);

  await findInRegister(visitor, { number, hostName: facts.hostName, fieldZh: play.fieldZh, fieldEn: play.fieldEn });
  await expectNothingOf(hidden, visitor, `/bases/${encodeURIComponent(number)}`, "/bases", "/");
  const editor = await cast.editor();
  await editor.goto(`/host/applications/${applicationId}/record`);
  await expect(editor.getByText("已认定").first()).toBeVisible();
  await expectNothingOf({ ...facts.handling, ...facts.scores }, editor, ...hostPages(applicationId));
}
