import { beforeEach, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findCase } from "@/lib/cases/get-case";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import { fileOwnCase, saveSectionOfCase } from "@/lib/base-life/case-acts";
import { ExpectedError } from "@/lib/platform/errors";
import { finishWorkPlan, reviseWorkPlan } from "@/lib/work-plans/finish-work-plan";
import { getPlanProgress } from "@/lib/work-plans/get-progress";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";

let world: BaseWorld;
beforeEach(async () => {
  world = await buildBaseWorld();
});

const plan = (state?: string) => ({
  goals: "与两家海外机构共建联合实验室。",
  items: [{ id: "a", task: "channels", what: "签署联合实验室协议", owner: "沈知远", dueOn: "2027-06-30", ...(state ? { state } : {}) }],
});

async function adopted() {
  const { caseId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  await writeCase(world.editor, caseId, { plan: plan() });
  await signCase(world.signer, caseId);
  return caseId;
}

it("is the host's own until it is adopted, then seen with its progress", async () => {
  const { caseId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  await writeCase(world.editor, caseId, { plan: plan() });
  expect(await findCase(world.handler, caseId, "recommender")).toBeUndefined();
  expect(await findCase(world.officer, caseId, "province")).toBeUndefined();
  await expect(signCase(world.editor, caseId)).rejects.toThrow(AccessError);
  expect(await signCase(world.signer, caseId)).toMatchObject({ number: expect.stringMatching(/^JH-\d{4}-\d{4}$/), ordinal: 1 });
  await writeCase(world.editor, caseId, { plan: plan("done") });
  const { parts } = await getPlanProgress(world.handler, caseId);
  expect(JSON.stringify(parts)).toContain("已完成");
  // What was signed stays as it was signed.
  expect((await findCase(world.officer, caseId, "province"))!.content!.sections["plan"]).toMatchObject({ items: [{ what: "签署联合实验室协议" }] });
});

it("says what is missing instead of filing half a plan", async () => {
  const { caseId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  await expect(signCase(world.signer, caseId)).rejects.toThrow("还不能提交");
});

it("is signed as it was shown: a later edit refuses the signature", async () => {
  const { caseId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  await writeCase(world.editor, caseId, { plan: plan() });
  const shown = await findOwnDraft(world.signer, caseId);
  await writeCase(world.editor, caseId, { plan: { ...plan(), goals: "换了目标。" } });
  await expect(fileOwnCase(world.signer, { caseId, sha256: shown!.sha256, confirmed: true, explanations: {} })).rejects.toThrow("内容有改动");
});

it("two editors lose nothing: the slower one gets what the faster one saved", async () => {
  const { caseId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  await saveSectionOfCase(world.editor, { caseId, sectionKey: "plan", version: 0, data: { goals: "先保存的目标" } });
  const slower = saveSectionOfCase(world.signer, { caseId, sectionKey: "plan", version: 0, data: { goals: "后保存的目标" } });
  await expect(slower).rejects.toThrow("刚刚保存了这一部分");
  const error = (await slower.catch((caught: unknown) => caught)) as ExpectedError;
  expect(error.details.current).toMatchObject({ version: 1, data: { goals: "先保存的目标" } });
});

it("is one for a year, and one construction plan at a time", async () => {
  await adopted();
  await expect(startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" })).rejects.toThrow(ExpectedError);
  await startWorkPlan(world.editor, { baseId: world.baseId, year: "" });
  await expect(startWorkPlan(world.editor, { baseId: world.baseId, year: "" })).rejects.toThrow(ExpectedError);
});

it("is revised by the signer, signed again with both versions kept, and finished", async () => {
  const caseId = await adopted();
  await expect(reviseWorkPlan(world.editor, { caseId, reason: "编辑不能调整" })).rejects.toThrow(AccessError);
  await reviseWorkPlan(world.signer, { caseId, reason: "合作机构调整，任务改期" });
  await writeCase(world.editor, caseId, { plan: { ...plan(), goals: "调整后的目标。" } });
  expect(await signCase(world.signer, caseId)).toMatchObject({ ordinal: 2 });
  await finishWorkPlan(world.signer, { caseId, reason: "全部任务完成" });
  const view = await findCase(world.handler, caseId, "recommender");
  expect(view).toMatchObject({ stage: "finished", inHandsOf: null });
  expect(view!.previous!.sections["plan"]).toMatchObject({ goals: "与两家海外机构共建联合实验室。" });
});
