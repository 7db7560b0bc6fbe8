import { beforeEach, describe, expect, it } from "vitest";
import { assignEvaluators } from "@/lib/evaluations/assign-evaluators";
import { declareEvaluator, refuseEvaluation, reopenEvaluator, withdrawEvaluator } from "@/lib/evaluations/evaluator-acts";
import { saveEvaluationScores, submitEvaluationScores } from "@/lib/evaluations/evaluator-scores";
import { findOwnEvaluation, findTiedEvaluations, listOwnFinishedEvaluations, listOwnOpenEvaluations } from "@/lib/evaluations/expert-queries";
import { getDownload } from "@/lib/files/find-download";
import { db } from "@/lib/platform/db";
import { AccessError } from "@/lib/access/policy";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { bringToAssessment, buildEvaluator, buildOpenRound, inDays, sameScores } from "../../builders/evaluations";
import { buildExpert } from "../../builders/people";

let world: BaseWorld;
let caseId: string;
let expert: Awaited<ReturnType<typeof buildExpert>>;

beforeEach(async () => {
  world = await buildBaseWorld();
  caseId = (await buildOpenRound(world)).caseIds[0]!;
  await bringToAssessment(world, caseId);
  expert = await buildExpert();
});

const hostName = async () => (await db.organization.findUniqueOrThrow({ where: { id: world.organizationId } })).name;
const assign = (expertId = expert.expert.id) => assignEvaluators(world.officer, { caseId, expertIds: [expertId], dueOn: inDays(5) });
const assignmentId = async () => (await db.evaluationAssignment.findUniqueOrThrow({ where: { caseId_expertId: { caseId, expertId: expert.expert.id } } })).id;
const yes = { noConflict: true, confidential: true } as const;
const opinion = "按指标逐项评价，依据充分。";

describe("assignment", () => {
  it("is refused to somebody of the host, of the team, tied to a partner, without a declaration, at the limit, or on leave", async () => {
    const tied = async (change: () => Promise<unknown>) => {
      expert = await buildExpert();
      await change();
      return assign().then(
        () => "assigned",
        (error: Error) => error.message,
      );
    };
    const set = (data: object) => db.expert.update({ where: { id: expert.expert.id }, data });
    const name = await hostName();
    expect(await tied(() => set({ employerName: name }))).toContain("与依托单位");
    await db.ledgerEntry.create({ data: { organizationId: world.organizationId, kind: "partner", naturalKey: "虚构海外研究所", data: { values: { nameZh: "虚构海外研究所" } } } });
    expect(await tied(() => db.expertInterest.create({ data: { expertId: expert.expert.id, kind: "cooperation", organizationName: "虚构海外研究所" } }))).toContain("与海外合作机构");
    expect(await tied(() => db.expertInterest.create({ data: { expertId: expert.expert.id, kind: "family", personName: "沈知远" } }))).toContain("团队成员“沈知远”的亲属关系");
    expect(await tied(() => set({ interestsDeclaredAt: null }))).toContain("尚未作利益关系申报");
    expect(await tied(() => set({ maximumLoad: 0 }))).toContain("已达上限 0 件");
    expect(await tied(() => set({ active: false }))).toContain("已停用");
    expect(await tied(async () => undefined)).toBe("assigned");
  });

  it("counts applications and evaluations in hand together, and is the officer's alone", async () => {
    await db.expert.update({ where: { id: expert.expert.id }, data: { maximumLoad: 1 } });
    await assign();
    const other = await buildBaseWorld();
    const otherCase = (await buildOpenRound(other)).caseIds[0]!;
    await bringToAssessment(other, otherCase);
    await expect(assignEvaluators(other.officer, { caseId: otherCase, expertIds: [expert.expert.id], dueOn: inDays(5) })).rejects.toThrow("在评 1 件，已达上限 1 件");
    await expect(assignEvaluators(world.leader, { caseId, expertIds: [expert.expert.id], dueOn: inDays(5) })).rejects.toThrow(AccessError);
  });
});

describe("the expert", () => {
  it("sees names to recognise a conflict by, and nothing of the content, until the declaration", async () => {
    await assign();
    const id = await assignmentId();
    expect(await findOwnEvaluation(expert.actor, id)).toMatchObject({ stage: "assigned", material: null, mayDeclare: true, mayScore: false });
    expect((await findOwnEvaluation(expert.actor, id))!.parties!.host.names).toContain(await hostName());
    expect(Object.keys((await listOwnOpenEvaluations(expert.actor))[0]!).sort()).toEqual(["assignedAt", "category", "dueOn", "id", "number", "stage", "submittedAt"]);
    await expect(saveEvaluationScores(expert.actor, { assignmentId: id, version: 1, scores: { A1: 80 }, opinion: "" })).rejects.toThrow("待声明");
    await declareEvaluator(expert.actor, { assignmentId: id, ...yes });
    const open = (await findOwnEvaluation(expert.actor, id))!;
    expect(open).toMatchObject({ mayScore: true, parties: null, material: { supports: [{ amount: "30.00" }] } });
    expect(Object.keys(open.material!.content.sections)).toContain("group1");
    expect(JSON.stringify(open)).not.toContain("同意其自评报告");
  });

  it("who refuses, is withdrawn, or finds a tie later, reads no more", async () => {
    const { assignmentId: id, ...one } = await buildEvaluator(world.officer, caseId);
    await db.expertInterest.create({ data: { expertId: one.expert.id, kind: "financial", organizationName: await hostName() } });
    expect(await findOwnEvaluation(one.actor, id)).toMatchObject({ material: null, mayScore: false });
    expect(await findTiedEvaluations(one.actor)).toEqual([caseId]);
    await expect(submitEvaluationScores(one.actor, { assignmentId: id, version: 2, scores: await sameScores(caseId, 90), opinion })).rejects.toThrow("本件应当回避");
    await refuseEvaluation(one.actor, { assignmentId: id, reason: "与依托单位有经济利益关系" });
    expect(await findOwnEvaluation(one.actor, id)).toMatchObject({ stage: "refused", material: null });

    const another = await buildEvaluator(world.officer, caseId);
    await withdrawEvaluator(world.officer, { assignmentId: another.assignmentId, reason: "多次联系没有回应" });
    expect(await findOwnEvaluation(another.actor, another.assignmentId)).toMatchObject({ stage: "withdrawn", material: null });
    expect((await listOwnFinishedEvaluations(another.actor, {})).rows).toHaveLength(1);
  });

  it("scores only the indicators frozen for the base, all of them, and the total has their weights", async () => {
    const one = await buildEvaluator(world.officer, caseId);
    const all = await sameScores(caseId, 80);
    await expect(saveEvaluationScores(one.actor, { ...one, scores: { F2: 90 }, opinion: "" })).rejects.toMatchObject({ details: { fieldErrors: { "scores.F2": expect.anything() } } });
    const { version } = await saveEvaluationScores(one.actor, { ...one, scores: { A1: 80 }, opinion: "" });
    await expect(saveEvaluationScores(one.actor, { ...one, scores: { A1: 70 }, opinion: "" })).rejects.toMatchObject({ code: "conflict", details: { current: { scores: { A1: 80 } } } });
    const { B2: _, ...missing } = all;
    await expect(submitEvaluationScores(one.actor, { assignmentId: one.assignmentId, version, scores: missing, opinion })).rejects.toMatchObject({ details: { fieldErrors: { "scores.B2": expect.anything() } } });
    // 94 points of weight remain without F2; B2 has 13: (81 × 80 + 13 × 100) ÷ 94.
    expect(await submitEvaluationScores(one.actor, { assignmentId: one.assignmentId, version, scores: { ...all, B2: 100 }, opinion })).toEqual({ total: "82.77" });
    await expect(saveEvaluationScores(one.actor, { assignmentId: one.assignmentId, version: version + 1, scores: all, opinion })).rejects.toThrow(StageError);
  });

  it("a submitted score is changed only when an officer gives it back, and what it was stays on record", async () => {
    const one = await buildEvaluator(world.officer, caseId);
    await submitEvaluationScores(one.actor, { ...one, scores: await sameScores(caseId, 70), opinion });
    await expect(reopenEvaluator(one.actor, { assignmentId: one.assignmentId, reason: "自己不能退回评分" })).rejects.toThrow(AccessError);
    await reopenEvaluator(world.officer, { assignmentId: one.assignmentId, reason: "评分依据没有写明" });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: one.assignmentId, action: "evaluationAssignment.reopen" } });
    expect(event).toMatchObject({ reason: "评分依据没有写明", payload: { total: "70" } });
    const row = await db.evaluationAssignment.findUniqueOrThrow({ where: { id: one.assignmentId } });
    expect(row).toMatchObject({ stage: "declared", total: null });
    expect(await submitEvaluationScores(one.actor, { assignmentId: one.assignmentId, version: row.version, scores: await sameScores(caseId, 75), opinion })).toEqual({ total: "75.00" });
  });

  it("sees nothing of another's, and nobody else sees the expert's", async () => {
    const one = await buildEvaluator(world.officer, caseId);
    expect(await findOwnEvaluation(expert.actor, one.assignmentId)).toBeUndefined();
    for (const actor of [expert.actor, world.signer, world.handler]) await expect(declareEvaluator(actor, { assignmentId: one.assignmentId, ...yes })).rejects.toMatchObject({ code: "notFound" });
  });
});

it("files of a self-evaluation are opened by the declaration and closed by a tie", async () => {
  const one = await buildEvaluator(world.officer, caseId);
  const file = await db.file.create({ data: { storageKey: `test/${caseId}`, name: "佐证.pdf", mediaType: "application/pdf", size: 9, sha256: "0", sm3: "0", uploadedById: world.editor.userId!, organizationId: world.organizationId } });
  await db.caseAttachment.create({ data: { caseId, slot: "group1Evidence", fileId: file.id, addedById: world.editor.userId!, addedAt: new Date() } });
  const last = await db.caseFiling.findFirstOrThrow({ where: { caseId } });
  await expect(getDownload(one.actor, file.id)).rejects.toMatchObject({ code: "notFound" });
  await db.caseFiling.create({ data: { ...last, id: crypto.randomUUID(), ordinal: 2, manifest: [{ fileId: file.id }], findings: [], explanations: {} } });
  expect(await getDownload(one.actor, file.id)).toMatchObject({ name: "佐证.pdf" });
  await expect(getDownload(expert.actor, file.id)).rejects.toMatchObject({ code: "notFound" });
  await expect(getDownload(one.actor, file.id, [caseId])).rejects.toMatchObject({ code: "notFound" });
});
