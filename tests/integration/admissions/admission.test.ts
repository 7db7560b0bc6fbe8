import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { admitCarrier } from "@/lib/admissions/admit";
import { checkAdmissionConditions } from "@/lib/admissions/check-admission";
import { declineAdmission } from "@/lib/admissions/decline-admission";
import { listCarrier, listPastedCarriers } from "@/lib/admissions/list-carriers";
import { carrierColumns } from "@/lib/admissions/parse-carriers";
import { proposeAdmission } from "@/lib/admissions/propose-admission";
import { findAdmission, listAdmissions } from "@/lib/admissions/queries";
import { reopenAdmission } from "@/lib/admissions/reopen-admission";
import { confirmSetting } from "@/lib/law-settings/confirm-setting";
import { proposeParameter } from "@/lib/law-settings/propose-parameter";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { StageError } from "@/lib/workflow/next-stage";
import { answers, buildProposed, carrier, meeting, versionOf } from "../../builders/admissions";
import { fictionalCreditCode } from "../../builders/credit-code";
import { buildHost, buildProvince, buildRecommender, nextSerial } from "../../builders/people";

let officer: Actor;
let leader: Actor;
beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
  await buildRecommender({ cityCode: "330100" });
});
const document = () => ({ documentNumber: `浙科发外〔2026〕${nextSerial() % 9000}号`, issuedOn: shanghaiDay(new Date()) });
const row = (id: string) => db.admission.findUniqueOrThrow({ where: { id } });

describe("原有载体纳入 (第十七条)", () => {
  it("listed, checked and decided by an officer, admitted by a leader: a base like any other, from the day of the document", async () => {
    const host = await buildHost();
    const admissionId = await buildProposed(officer, { creditCode: host.organization.creditCode });
    const input = { admissionId, version: await versionOf(admissionId), ...document() };
    await expect(admitCarrier(officer, input)).rejects.toThrow(AccessError);
    const { baseId, number } = await admitCarrier(leader, input);
    expect(number).toMatch(/^GH-\d{4}-K-\d{4}$/);
    const { carrierName, fieldZh } = await row(admissionId);
    expect(await db.base.findUniqueOrThrow({ where: { id: baseId }, include: { versions: true } })).toMatchObject({
      organizationId: host.organization.id, recommenderId: host.organization.recommenderId, category: "openService", entryRoute: "admission", stage: "active",
      originKind: "incubationCenter", originName: carrierName, nameZh: `浙江省科技厅${fieldZh}国际科技合作基地`, documentNumber: input.documentNumber, recognizedOn: new Date(input.issuedOn),
      versions: [{ ordinal: 1, validFrom: new Date(input.issuedOn), reason: "纳入国合基地序列" }],
    });
    expect(await db.event.findFirstOrThrow({ where: { subjectType: "base", subjectId: baseId } })).toMatchObject({ action: "base.admit", clause: "art17" });
    expect(await db.message.count({ where: { template: "admission.admitted", recipientId: host.signer.userId! } })).toBe(1);
    expect(await row(admissionId)).toMatchObject({ stage: "admitted", baseId });
  });

  it.each([["incubator", "openService"], ["overseasInstitution", "globalRnd"], ["foreignInvested", "globalRnd"]] as const)("%s is held against 第七条 and the article of %s", async (carrierKind, category) => {
    const { admissionIds } = await listCarrier(officer, carrier({ carrierKind }));
    const view = (await findAdmission(officer, admissionIds[0]!))!;
    expect(view.category).toBe(category);
    const rules = view.findings.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules).toEqual(expect.arrayContaining(["art17-origin", "art07-credit-code", "art25-field", "art22-reapplication-ban"]));
    expect(rules.some((rule) => rule.startsWith(category === "openService" ? "art09" : "art10"))).toBe(true);
    expect(rules).not.toContain("art17-decision");
  });

  it("every condition is answered; another answer than the machine's, or no, says why", async () => {
    const { admissionIds } = await listCarrier(officer, carrier());
    const admissionId = admissionIds[0]!;
    const complete = await answers(officer, admissionId);
    await expect(checkAdmissionConditions(officer, { ...complete, lines: complete.lines.slice(1) })).rejects.toMatchObject({ code: "refused" });
    const silent = complete.lines.map((line) => ({ ...line, note: "" }));
    const { findings } = (await findAdmission(officer, admissionId))!;
    const departing = findings.flatMap(({ outcome, force }, index) => (outcome !== "met" && force !== "judgement" ? [`lines.${index}.note`] : []));
    const refusal = await checkAdmissionConditions(officer, { ...complete, lines: silent }).catch((error: { details: { fieldErrors: object } }) => error);
    expect(Object.keys((refusal as { details: { fieldErrors: object } }).details.fieldErrors).sort()).toEqual(departing.sort());
    expect(departing.length).toBeGreaterThan(3);
    await expect(checkAdmissionConditions(leader, complete)).rejects.toThrow(AccessError);
    await checkAdmissionConditions(officer, complete);
    expect(await row(admissionId)).toMatchObject({ stage: "checked", checkedByName: officer.name });
  });

  it("what does not meet a condition is not admitted, but may be sent back or declined", async () => {
    const admissionId = await buildProposed(officer, {}, { unmet: ["art09-venue"] });
    await expect(admitCarrier(leader, { admissionId, version: await versionOf(admissionId), ...document() })).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("第十七条") });
    expect(await row(admissionId)).toMatchObject({ stage: "decision", baseId: null, documentNumber: null });
    await reopenAdmission(leader, { admissionId, version: await versionOf(admissionId), reason: "请重新核对场所证明。" });
    expect(await row(admissionId)).toMatchObject({ stage: "checked", decision: null });
    await expect(admitCarrier(leader, { admissionId, version: await versionOf(admissionId), ...document() })).rejects.toThrow(StageError);
    await checkAdmissionConditions(officer, await answers(officer, admissionId));
    await proposeAdmission(officer, { admissionId, version: await versionOf(admissionId), ...meeting() });
    await declineAdmission(leader, { admissionId, version: await versionOf(admissionId), reason: "运行情况不适宜纳入。" });
    expect(await row(admissionId)).toMatchObject({ stage: "notAdmitted", endReason: "运行情况不适宜纳入。" });
  });

  it("nobody admits what the same person prepared; the document is not older than the decision nor of a day to come", async () => {
    const both = { ...officer, roles: ["provinceOfficer", "provinceLeader"] as const };
    const admissionId = await buildProposed(both);
    const admit = async (actor: Actor, changes = {}) => admitCarrier(actor, { admissionId, version: await versionOf(admissionId), ...document(), ...changes });
    await expect(admit(both)).rejects.toThrow(AccessError);
    const day = shanghaiDay(new Date());
    await expect(admit(leader, { issuedOn: addDays(day, 1) })).rejects.toMatchObject({ details: { fieldErrors: { issuedOn: ["成文日期不能晚于今天"] } } });
    await expect(admit(leader, { issuedOn: addDays(day, -3) })).rejects.toMatchObject({ details: { fieldErrors: { issuedOn: ["成文日期不能早于集体决策的日期"] } } });
    await expect(admit(leader, { issuedOn: addDays(day, -2) })).resolves.toMatchObject({ number: expect.any(String) });
    expect(await db.organization.findFirstOrThrow({ where: { bases: { some: { admission: { id: admissionId } } } } })).toMatchObject({ kind: "enterprise", contactName: "" });
  });

  it("without experts the decision says why; a parameter may ask for them", async () => {
    const { admissionIds } = await listCarrier(officer, carrier());
    const admissionId = admissionIds[0]!;
    const propose = async (changes = {}) => proposeAdmission(officer, { admissionId, version: await versionOf(admissionId), ...meeting(), ...changes });
    await expect(propose()).rejects.toThrow(StageError);
    await checkAdmissionConditions(officer, await answers(officer, admissionId));
    await expect(propose({ noAssessmentReason: "" })).rejects.toMatchObject({ details: { fieldErrors: { noAssessmentReason: expect.anything() } } });
    const { settingId } = await proposeParameter(officer, { unit: "admissionExpertAssessment", values: { admissionExpertAssessment: true }, effectiveOn: await today(), source: "厅长办公会纪要〔2026〕20号", reason: "统一要求" });
    await confirmSetting(leader, { settingId, version: 1 });
    await expect(propose()).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("专家评审") });
    await db.lawSetting.deleteMany();
    await expect(propose()).resolves.toBeNull();
  });
});

describe("a list", () => {
  const cells = (changes: Partial<Record<(typeof carrierColumns)[number], string>> = {}) => {
    const number = nextSerial();
    const values: Record<string, string> = { 载体类型: "企业海外研发机构", 载体名称: `虚构欧洲研究院${number}`, 原认定或激励文号: "浙科发外〔2023〕18号", 依托单位: `浙江虚构集团${number}`, 统一社会信用代码: fictionalCreditCode(number), 单位类型: "企业", 成立日期: "2001/05/01", 设区市: "杭州市", 技术领域: "F12", "领域或方向（中文）": `先进材料${number}`, "领域或方向（英文）": "Advanced Materials", 负责人: "何清远", "合作国家（地区）": "德国、中国香港", 组织推荐部门: "", ...changes };
    return carrierColumns.map((column) => values[column]).join("\t");
  };

  it("is pasted from a table, head and all; all rows or none", async () => {
    const paste = (...rows: string[]) => listPastedCarriers(officer, { listTitle: "2026年第二批", text: [carrierColumns.join("\t"), ...rows].join("\r\n") });
    const { admissionIds } = await paste(cells(), cells());
    expect(await row(admissionIds[0]!)).toMatchObject({ carrierKind: "overseasInstitution", category: "globalRnd", regions: ["DE", "HK"], cityCode: "330100", establishedOn: new Date("2001-05-01") });
    const before = await db.admission.count();
    await expect(paste(cells(), cells({ 设区市: "上海市" }))).rejects.toMatchObject({ details: { fieldErrors: { text: [expect.stringMatching(/^第 2 行：/)] } } });
    await expect(paste(cells(), cells({ 统一社会信用代码: "91330000MA00000009" }))).rejects.toMatchObject({ details: { fieldErrors: { text: [expect.stringMatching(/^第 2 行：/)] } } });
    await expect(paste(cells(), cells({ 单位类型: "" }))).rejects.toMatchObject({ details: { fieldErrors: { text: [expect.stringContaining("单位类型")] } } });
    const twice = cells();
    await expect(paste(twice, twice)).rejects.toMatchObject({ details: { fieldErrors: { text: [expect.stringMatching(/^第 2 行：.*已列入/)] } } });
    expect(await db.admission.count()).toBe(before);
  });

  it("is the province's own: nobody else lists or reads", async () => {
    const host = await buildHost();
    await expect(listCarrier(host.signer, carrier())).rejects.toThrow(AccessError);
    await expect(listCarrier(leader, carrier())).rejects.toThrow(AccessError);
    const { admissionIds } = await listCarrier(officer, carrier());
    expect(await findAdmission(host.signer, admissionIds[0]!)).toBeUndefined();
    expect((await listAdmissions(host.signer, { q: "" }, {})).rows).toEqual([]);
    const { carrierName } = await row(admissionIds[0]!);
    expect((await listAdmissions(leader, { q: carrierName, stage: "listed" }, {})).rows.map(({ id }) => id)).toEqual(admissionIds);
  });
});
