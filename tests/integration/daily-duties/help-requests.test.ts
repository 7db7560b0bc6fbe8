import { beforeEach, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findCase } from "@/lib/cases/get-case";
import { countWaitingCases } from "@/lib/cases/list-cases";
import { answerHelpRequest, closeHelpRequest, escalateHelpRequest, reopenHelpRequest } from "@/lib/help-requests/answer-help-request";
import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { db } from "@/lib/platform/db";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";

let world: BaseWorld;
beforeEach(async () => {
  world = await buildBaseWorld();
});

const raise = () => raiseHelpRequest(world.editor, { baseId: world.baseId, title: "外籍专家签证受阻", text: "两名外籍专家的来华工作许可办理受阻，请协调。" });

it("a difficulty goes to the recommender, is escalated, answered, reopened and closed, and every word stands in the record", async () => {
  const { caseId } = await raise();
  expect(await countWaitingCases(world.handler, "recommender")).toMatchObject([{ process: "helpRequest", count: 1 }]);
  await escalateHelpRequest(world.handler, { caseId, reason: "涉及省级部门职权" });
  await answerHelpRequest(world.officer, { caseId, reason: "已商有关部门，请补交材料" });
  await reopenHelpRequest(world.editor, { caseId, reason: "补交后仍未办理" });
  await answerHelpRequest(world.approver, { caseId, reason: "已陪同办理完毕" });
  await closeHelpRequest(world.signer, { caseId, reason: "问题已经解决" });
  const view = await findCase(world.editor, caseId, "host");
  expect(view).toMatchObject({ stage: "closed", inHandsOf: null });
  expect(view!.record.map(({ what, reason }) => `${what}：${reason}`)).toEqual([
    "反映困难：两名外籍专家的来华工作许可办理受阻，请协调。",
    "提请省科技厅协调：涉及省级部门职权",
    "答复：已商有关部门，请补交材料",
    "继续反映：补交后仍未办理",
    "答复：已陪同办理完毕",
    "关闭：问题已经解决",
  ]);
  await expect(reopenHelpRequest(world.editor, { caseId, reason: "再次反映情况" })).rejects.toThrow(StageError);
});

it("the recommender does not answer once it has handed the matter on, and a stranger does not see it", async () => {
  const { caseId } = await raise();
  await expect(answerHelpRequest(world.officer, { caseId, reason: "省厅直接答复" })).rejects.toThrow(AccessError);
  await escalateHelpRequest(world.handler, { caseId, reason: "涉及省级部门职权" });
  await expect(answerHelpRequest(world.handler, { caseId, reason: "本部门答复" })).rejects.toThrow(AccessError);
  const other = await buildBaseWorld();
  await expect(closeHelpRequest(other.editor, { caseId, reason: "不相干的单位" })).rejects.toThrow("没有找到");
});

it("tells those whose turn it is, once", async () => {
  const { caseId } = await raise();
  await answerHelpRequest(world.handler, { caseId, reason: "已经协调解决" });
  const messages = await db.message.findMany({ where: { event: { subjectId: caseId } }, select: { template: true, recipientId: true } });
  expect(messages.filter(({ template }) => template === "helpRequest.raised").map(({ recipientId }) => recipientId).sort()).toEqual([world.handler.userId, world.approver.userId].sort());
  expect(messages.filter(({ template }) => template === "helpRequest.answered").map(({ recipientId }) => recipientId).sort()).toEqual([world.editor.userId, world.signer.userId].sort());
});

it("a base that has ended raises nothing", async () => {
  await db.base.update({ where: { id: world.baseId }, data: { stage: "withdrawn" } });
  await expect(raise()).rejects.toThrow(AccessError);
});
