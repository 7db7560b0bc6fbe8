import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findCaseDraft } from "@/lib/cases/case-draft";
import { readEvaluation } from "@/lib/evaluations/content";
import { evaluationDefinition } from "@/lib/evaluations/definition";
import { db } from "@/lib/platform/db";
import { readSubsidy } from "@/lib/subsidies/content";
import { grantSubsidy } from "@/lib/subsidies/grant-subsidy";
import { decideInclusion, listMinistryBases, recordMinistryBase, recordMinistryGrade } from "@/lib/subsidies/ministry-bases";
import { returnSubsidy, settleSubsidy } from "@/lib/subsidies/settle-subsidy";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildGraded, buildOpenRound, inDays } from "../../builders/evaluations";
import { signCase } from "../../builders/case-writing";
import { fillCase } from "../../builders/fill-form";
import { nextSerial } from "../../builders/people";

let world: BaseWorld;

beforeEach(async () => {
  world = await buildBaseWorld();
});

const input = (evaluationCaseId: string) => ({ evaluationCaseId, amount: "50", documentNumber: "浙财科教〔2028〕12号", grantedOn: inDays(-1) });
const item = (id: string, amount: string, project = "中德联合攻关项目") => ({ id, on: "2028-03-01", title: `设备${id}`, project, category: "equipment", amount });

describe("补助经费", () => {
  it("is registered for an excellent grade, accounted for by the host, settled to the hundredth, and asked for in the next round", async () => {
    const { caseId: evaluationCaseId } = await buildGraded(world, "excellent");
    const { caseId } = await grantSubsidy(world.officer, input(evaluationCaseId));
    await expect(grantSubsidy(world.leader, input(evaluationCaseId))).rejects.toThrow("本次评价的补助已登记");
    await fillCase(world.editor, caseId, { spending: { items: [item("a", "19.99"), item("b", "0.02")] } });
    await signCase(world.signer, caseId);
    await returnSubsidy(world.officer, { caseId, reason: "第二笔缺少凭证" });
    await signCase(world.signer, caseId);
    expect(await settleSubsidy(world.officer, { caseId, opinion: "支出与凭证相符，结余退回。" })).toEqual({ spent: "20.01", balance: "29.99" });
    const row = await db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row.stage).toBe("settled");
    expect(readSubsidy(row.content)).toMatchObject({ amount: "50.00", settlement: { spent: "20.01", balance: "29.99" } });

    const next = await buildOpenRound(world);
    const content = readEvaluation((await db.baseCase.findUniqueOrThrow({ where: { id: next.caseIds[0]! } })).content);
    expect(content.subsidised).toBe(true);
    expect(content.indicators.map(({ key }) => key)).toContain("F2");
    expect(content.reported).toContainEqual({ indicator: "F2", text: "浙财科教〔2028〕12号补助50.00万元。" });
    const { form } = (await findCaseDraft(db, evaluationDefinition, { id: next.caseIds[0]! }))!;
    expect(form.map(({ key }) => key)).toContain("subsidyEffect");
  });

  it("counts until the evaluation after it has graded the base, and no longer", async () => {
    const first = await buildGraded(world, "excellent");
    await grantSubsidy(world.officer, input(first.caseId));
    await buildGraded(world, "qualified");
    const third = await buildOpenRound(world);
    expect(readEvaluation((await db.baseCase.findUniqueOrThrow({ where: { id: third.caseIds[0]! } })).content).subsidised).toBe(false);
  });

  it("is refused for a grade that is not excellent, or not published, and is not the host's to register", async () => {
    const graded = await buildGraded(world, "qualified");
    await expect(grantSubsidy(world.officer, input(graded.caseId))).rejects.toMatchObject({ code: "refused", details: { findings: [{ rule: "art19-ground", outcome: "unmet" }] } });
    const open = await buildOpenRound(world);
    await expect(grantSubsidy(world.officer, input(open.caseIds[0]!))).rejects.toThrow("评价结果尚未公布");
    const other = await buildBaseWorld();
    const excellent = await buildGraded(other, "excellent");
    await expect(grantSubsidy(other.signer, input(excellent.caseId))).rejects.toThrow(AccessError);
    await expect(grantSubsidy(other.officer, { ...input(excellent.caseId), grantedOn: inDays(1) })).rejects.toMatchObject({ code: "invalid" });
  });

  it("spending that names no cooperation project is a finding to be explained, not a refusal", async () => {
    const { caseId: evaluationCaseId } = await buildGraded(world, "excellent");
    const { caseId } = await grantSubsidy(world.leader, input(evaluationCaseId));
    await fillCase(world.editor, caseId, { spending: { items: [item("a", "10.00"), item("b", "1.00", "")] } });
    await expect(signCase(world.signer, caseId)).rejects.toMatchObject({ details: { findings: [{ rule: "art19-spending" }] } });
    await signCase(world.signer, caseId, { "art19-spending": "该笔为多个项目共用，已附分摊表" });
    const filing = await db.caseFiling.findFirstOrThrow({ where: { caseId } });
    expect(filing.explanations).toEqual({ "art19-spending": "该笔为多个项目共用，已附分摊表" });
  });
});

describe("部级基地 (第十九条)", () => {
  it("may be included after an excellent grade by the ministry, by a leader's decision; a later grade asks anew", async () => {
    const base = { nameZh: `新材料国际联合研究中心${nextSerial()}`, kind: "国际联合研究中心", hostName: "虚构大学", documentNumber: "国科发外〔2025〕9号" };
    const { ministryBaseId } = await recordMinistryBase(world.officer, base);
    await expect(recordMinistryBase(world.officer, base)).rejects.toMatchObject({ code: "invalid" });
    const include = { ministryBaseId, included: true, reason: "部评优秀，经研究纳入" };
    await expect(decideInclusion(world.leader, include)).rejects.toThrow("尚未登记科技部的评价结果");
    const grade = { ministryBaseId, year: "2026", documentNumber: "国科外函〔2026〕3号" } as const;
    await recordMinistryGrade(world.officer, { ...grade, grade: "qualified" });
    await expect(decideInclusion(world.leader, include)).rejects.toThrow("补助给予评价优秀的基地");
    await expect(recordMinistryGrade(world.officer, { ...grade, grade: "excellent" })).rejects.toMatchObject({ code: "invalid" });
    await recordMinistryGrade(world.officer, { ...grade, year: "2028", grade: "excellent" });
    await expect(decideInclusion(world.officer, include)).rejects.toThrow(AccessError);
    await decideInclusion(world.leader, include);
    const line = async () => (await listMinistryBases(world.officer)).find(({ id }) => id === ministryBaseId);
    expect(await line()).toMatchObject({ included: true, grade: "excellent", gradedYear: 2028 });
    const event = await db.event.findFirstOrThrow({ where: { action: "ministryBase.decide", subjectId: ministryBaseId } });
    expect(event).toMatchObject({ reason: include.reason, findings: [{ rule: "art19-ground", outcome: "judgement" }] });
    await recordMinistryGrade(world.officer, { ...grade, year: "2030", grade: "excellent" });
    expect(await line()).toMatchObject({ included: null, decidedByName: null });
    await expect(listMinistryBases(world.signer)).rejects.toThrow(AccessError);
  });
});
