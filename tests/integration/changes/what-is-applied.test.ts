import { describe, expect, it } from "vitest";
import { approveChange } from "@/lib/changes/approve";
import { handleChange } from "@/lib/changes/handle";
import { retractChange } from "@/lib/changes/retract";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { addDays, plainDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { buildBase, buildBaseWorld } from "../../builders/bases";
import { signCase } from "../../builders/case-writing";
import { buildChangeDraft, buildExaminedChange, examineDraft } from "../../builders/changes";
import { buildBureau, buildHost, nextSerial } from "../../builders/people";

const baseRow = (id: string) => db.base.findUniqueOrThrow({ where: { id } });

describe("what an approval makes of the record (第十六条)", () => {
  it("a new field makes both names by 第二十五条, and a near one is warned of, not refused", async () => {
    const world = await buildBaseWorld();
    const fieldZh = `海洋生物传感${nextSerial()}`;
    const other = await buildBase(world, { fieldZh, fieldEn: "Marine Biosensing" });
    const caseId = await buildExaminedChange(world, { kind: "name", change: { fieldZh, fieldEn: "Marine Biosensing" } });
    const { warnings } = await approveChange(world.leader, { caseId, note: "" });
    expect(warnings).toEqual([expect.stringContaining(other.number)]);
    expect(await baseRow(world.baseId)).toMatchObject({
      fieldZh,
      nameZh: `浙江省科技厅${fieldZh}国际科技合作基地`,
      nameEn: "International Science and Technology Cooperation Base in Marine Biosensing Authorized by Zhejiang Provincial Department of Science and Technology",
    });
  });

  it("a field that cannot stand in the name is told at filing and refused at approval; the record stays", async () => {
    const world = await buildBaseWorld();
    const before = await baseRow(world.baseId);
    const caseId = await buildChangeDraft(world, { kind: "name", change: { fieldZh: "浙江省科技厅材料", fieldEn: "Materials" } });
    await expect(signCase(world.signer, caseId)).rejects.toMatchObject({ details: { findings: [{ rule: "art25-field" }] } });
    const examined = await examineDraft(world, caseId, { "art25-field": "我单位认为该名称可以使用。" });
    await expect(approveChange(world.leader, { caseId: examined, note: "" })).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("第二十五条") });
    expect(await baseRow(world.baseId)).toEqual(before);
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).stage).toBe("examination");
  });

  it("partners leave their countries behind; category and field of technology move, the number stays", async () => {
    const world = await buildBaseWorld({ regions: ["DE", "JP"] });
    const { number } = await baseRow(world.baseId);
    await approveChange(world.leader, { caseId: await buildExaminedChange(world, { kind: "partner" }), note: "" });
    await approveChange(world.leader, { caseId: await buildExaminedChange(world, { kind: "category" }), note: "" });
    expect(await baseRow(world.baseId)).toMatchObject({ number, regions: ["DE", "KR"], category: "openService", fieldCode: "F09" });
    await approveChange(world.leader, { caseId: await buildExaminedChange(world, { kind: "premises", occurredOn: plainDate("2026-10-01") }), note: "" });
    expect((await db.baseVersion.findMany({ where: { baseId: world.baseId }, orderBy: { ordinal: "asc" } })).map(({ reason }) => reason)).toEqual([
      "认定", "重大事项变更：合作对象变更", "重大事项变更：基地类别、技术领域变更", "重大事项变更：基地场所变更",
    ]);
  });

  it("a renamed host keeps its credit code and its former name", async () => {
    const world = await buildBaseWorld();
    const before = await db.organization.findUniqueOrThrow({ where: { id: world.organizationId } });
    await approveChange(world.leader, { caseId: await buildExaminedChange(world, { kind: "hostName" }), note: "" });
    expect(await db.organization.findUniqueOrThrow({ where: { id: world.organizationId } })).toMatchObject({ name: "浙江虚构新材料集团有限公司", formerNames: [before.name], creditCode: before.creditCode });
  });

  it("a new recommender takes over the base, its open cases and their duties; what has ended stays", async () => {
    const [world, bureau] = [await buildBaseWorld(), await buildBureau()];
    const ended = await buildExaminedChange(world);
    await approveChange(world.leader, { caseId: ended, note: "" });
    const open = await buildChangeDraft(world, { kind: "premises", occurredOn: plainDate("2026-10-01") });
    await approveChange(world.leader, { caseId: await buildExaminedChange(world, { kind: "recommender", change: { recommenderId: bureau.recommender.id } }), note: "" });
    expect((await baseRow(world.baseId)).recommenderId).toBe(bureau.recommender.id);
    const rows = await db.baseCase.findMany({ where: { id: { in: [ended, open] } } });
    expect(rows.find(({ id }) => id === ended)!.recommenderId).toBe(world.recommenderId);
    expect(rows.find(({ id }) => id === open)!.recommenderId).toBe(bureau.recommender.id);
    expect(await db.obligation.findFirstOrThrow({ where: { subjectId: open } })).toMatchObject({ recommenderId: bureau.recommender.id });
    await signCase(world.signer, open, { "art16-filed-in-time": "场所验收耗时较长，随后提交。" });
    await expect(handleChange(world.handler, { caseId: open, proposal: "agree", opinion: "情况属实，衔接安排妥当。" })).rejects.toMatchObject({ code: "notFound" });
    await handleChange(bureau.handler, { caseId: open, proposal: "agree", opinion: "情况属实，衔接安排妥当。" });
  });

  it("a host that is banned is told at filing and refused at approval; a ban that has run out or is another field's is none (第二十二条)", async () => {
    const [world, next] = [await buildBaseWorld(), await buildHost()];
    const today = shanghaiDay(new Date());
    const { creditCode } = next.organization;
    const change = { beforeCreditCode: "x", creditCode };
    const ban = (bannedThrough: PlainDate, fieldCode: string | null = null) =>
      db.reapplicationBan.create({ data: { creditCode, scope: fieldCode ? "field" : "organization", fieldCode, revokedOn: toDbDay(plainDate("2026-07-10")), bannedThrough: toDbDay(bannedThrough), documentNumber: `浙科发外〔2026〕${nextSerial()}号` } });
    await ban(addDays(today, -1));
    await ban(addDays(today, 400), "F09");
    const inTime = await buildExaminedChange(world, { kind: "host", change });
    await ban(today, "F12");
    await expect(approveChange(world.leader, { caseId: inTime, note: "" })).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("第二十二条"), details: { findings: [{ rule: "art22-successor-ban", clause: "art22", force: "hard" }] } });
    expect((await baseRow(world.baseId)).organizationId).toBe(world.organizationId);
    await retractChange(world.signer, { caseId: inTime, reason: "接续单位需要另行确定" });
    const draft = await buildChangeDraft(world, { kind: "host", change });
    await expect(signCase(world.signer, draft)).rejects.toMatchObject({ details: { findings: [{ rule: "art22-successor-ban" }] } });
  });

  it("a host that goes on must be registered; then the base and its open cases are its own", async () => {
    const [world, next] = [await buildBaseWorld(), await buildHost({ cityCode: "330300" })];
    const unknown = await buildExaminedChange(world, { kind: "host", change: { beforeCreditCode: "x", creditCode: "91330000MA00000009" } }).catch((error: unknown) => error);
    expect(unknown).toMatchObject({ code: "refused", details: { findings: [{ rule: "art07-credit-code", outcome: "unmet" }] } });
    await db.baseCase.updateMany({ where: { baseId: world.baseId }, data: { endedAt: new Date(), stage: "retracted" } });
    const caseId = await buildExaminedChange(world, { kind: "host", change: { beforeCreditCode: "x", creditCode: next.organization.creditCode } });
    const open = await buildChangeDraft(world, { kind: "premises" });
    await approveChange(world.leader, { caseId, note: "" });
    expect(await baseRow(world.baseId)).toMatchObject({ organizationId: next.organization.id, cityCode: "330300" });
    expect(await db.baseCase.findUniqueOrThrow({ where: { id: open } })).toMatchObject({ organizationId: next.organization.id });
    await expect(signCase(world.signer, open)).rejects.toThrow();
  });
});
