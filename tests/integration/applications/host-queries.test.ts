import { describe, expect, it } from "vitest";
import { findSimilarNames } from "@/lib/applications/queries/find-similar-names";
import { getOwnApplication } from "@/lib/applications/queries/get-own-application";
import { getStartOptions } from "@/lib/applications/queries/get-start-options";
import { listOwnApplications } from "@/lib/applications/queries/list-own-applications";
import { respondToCorrection } from "@/lib/applications/respond-to-correction";
import { startApplication } from "@/lib/applications/start-application";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { fieldLabel } from "@/lib/regulation/fields";
import { addDays, plainDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { buildCall, buildDraft, buildSubmitted } from "../../builders/applications";
import { buildHost } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

async function manyDrafts(count: number) {
  const host = await buildHost();
  const call = await buildCall();
  const data = { callId: call.id, organizationId: host.organization.id, recommenderId: host.organization.recommenderId, category: "comprehensive" as const, cityCode: "330100", createdById: host.editor.userId! };
  await db.application.createMany({ data: Array.from({ length: count }, (_, index) => ({ ...data, fieldZh: `领域${index}`, updatedAt: new Date(1_700_000_000_000 + Math.floor(index / 2) * 1000) })) });
  return { host, call };
}

describe("the host's list", () => {
  it("pages through everything once, whatever has the same instant", async () => {
    const { host } = await manyDrafts(45);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listOwnApplications(host.editor, after ? { after } : {});
      seen.push(...page.rows.map((row) => row.id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  it("costs one query for one row and for twenty", async () => {
    const one = await manyDrafts(1);
    const many = await manyDrafts(30);
    const few = await countQueries(() => listOwnApplications(one.host.editor));
    const full = await countQueries(() => listOwnApplications(many.host.editor));
    expect(full.result.rows).toHaveLength(20);
    expect(full.queries).toBe(few.queries);
  });

  it("does not tell by a filter what its label keeps back", async () => {
    const { host } = await manyDrafts(2);
    const [first, second] = (await listOwnApplications(host.editor)).rows;
    await db.application.update({ where: { id: first!.id }, data: { stage: "proposal" } });
    await db.application.update({ where: { id: second!.id }, data: { stage: "decision" } });
    for (const stage of ["proposal", "decision"]) expect((await listOwnApplications(host.editor, { stage })).rows.map((row) => row.stageLabel)).toEqual(["认定研究中", "认定研究中"]);
  });

  it("takes an unreadable cursor for the first page", async () => {
    const { host } = await manyDrafts(1);
    for (const after of ["", "x", "2026-01-01T00:00:00.000Z_not-a-uuid", "' OR 1=1"]) expect((await listOwnApplications(host.editor, { after })).rows).toHaveLength(1);
  });
});

describe("the application as its host writes it", () => {
  it("says of each section what it is and what is missing, for the same number of queries", async () => {
    const draft = await buildDraft({ withoutSlots: ["license"] });
    const bare = await buildDraft();
    await db.applicationSection.deleteMany({ where: { applicationId: bare.applicationId } });
    await db.attachment.deleteMany({ where: { applicationId: bare.applicationId } });
    const full = await countQueries(() => getOwnApplication(draft.editor, draft.applicationId));
    const empty = await countQueries(() => getOwnApplication(bare.editor, bare.applicationId));
    // A relation without rows is not asked for further: never more than the full one.
    expect(empty.queries).toBeLessThanOrEqual(full.queries);
    expect(full.queries).toBeLessThanOrEqual(12);
    const states = Object.fromEntries(full.result.sections.map((section) => [section.key, section.state]));
    expect(states.overview).toBe("complete");
    expect(states.guarantees).toBe("inProgress");
    expect(full.result.sections.find((section) => section.key === "guarantees")!.gaps).toEqual([expect.objectContaining({ path: "slot:license", message: "尚未上传" })]);
    expect(empty.result.sections.every((section) => section.state === "notStarted" && section.version === 0)).toBe(true);
  });

  it("marks what is to be corrected and keeps the host's answer, without silent loss between two people", async () => {
    const { applicationId, editor, signer } = await buildSubmitted();
    await db.application.update({ where: { id: applicationId }, data: { stage: "recommendationCorrection" } });
    const day = toDbDay(plainDate("2027-01-08"));
    const round = await db.correctionRound.create({
      data: {
        applicationId, ordinal: 1, requestedIn: "recommendation", requestedById: editor.userId!, requestedByName: "经办", requestedAt: new Date(), nominalDay: day, dueOn: day, derivation: "5 个工作日", submissionOrdinal: 1,
        items: { create: [{ sectionKey: "goals", fieldKey: "mechanism", clause: "art7.3", request: "请写明理事会如何运行。" }] },
      },
      include: { items: true },
    });
    const application = await getOwnApplication(editor, applicationId);
    expect(application.editable).toBe(true);
    expect(application.sections.find((section) => section.key === "goals")!.corrections).toBe(1);
    expect(application.corrections).toMatchObject({ requestedIn: "审核推荐", dueOn: "2027-01-08", items: [{ fieldKey: "mechanism", response: "" }] });

    const itemId = round.items[0]!.id;
    await respondToCorrection(editor, { applicationId, itemId, before: "", response: "已补充。" });
    await respondToCorrection(editor, { applicationId, itemId, before: "", response: "已补充。" });
    await expect(respondToCorrection(signer, { applicationId, itemId, before: "", response: "另一份答复" })).rejects.toMatchObject({ code: "conflict", details: { current: "已补充。" } });
    const { editor: stranger } = await buildHost();
    await expect(respondToCorrection(stranger, { applicationId, itemId, before: "已补充。", response: "x" })).rejects.toMatchObject({ code: "notFound" });
    await db.correctionRound.update({ where: { id: round.id }, data: { closedAt: new Date() } });
    await expect(respondToCorrection(editor, { applicationId, itemId, before: "已补充。", response: "迟了" })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("what is asked when a declaration is started", () => {
  it("offers open calls only, with what the institution has in them and a running ban", async () => {
    const open = await buildCall({ categories: ["openService"] });
    await buildCall({ opensAt: new Date(Date.now() + 1_000_000) });
    await buildCall({ closesAt: new Date(Date.now() - 1_000) });
    await buildCall({ stage: "draft" });
    const { host, applicationId } = await buildDraft({ category: "openService", call: open });
    const today = shanghaiDay(new Date());
    await db.reapplicationBan.create({ data: { creditCode: host.organization.creditCode, scope: "organization", revokedOn: toDbDay(addDays(today, -30)), bannedThrough: toDbDay(addDays(today, 900)), documentNumber: "浙科发外〔2026〕1号" } });
    const options = await getStartOptions(host.editor);
    const call = options.calls.find((one) => one.id === open.id)!;
    expect(call.categories).toEqual([{ value: "openService", label: "开放服务类" }]);
    expect(call.own.map((one) => one.id)).toEqual([applicationId]);
    expect(options.calls.every((one) => new Date(one.closesAt) > new Date())).toBe(true);
    expect(options.bans).toEqual([{ bannedThrough: addDays(today, 900), documentNumber: "浙科发外〔2026〕1号", explanation: expect.stringContaining("三年内不得再次申报"), fieldLabel: null }]);
  });

  it("names the field of a ban that holds in one field only, once each, while it runs; older decisions do not count", async () => {
    const { host, call } = await manyDrafts(0);
    const today = shanghaiDay(new Date());
    const ban = (fieldCode: string | null, last: PlainDate, revokedOn = addDays(today, -30)) => ({
      creditCode: host.organization.creditCode, scope: fieldCode ? "field" : "organization", fieldCode, revokedOn: toDbDay(revokedOn), bannedThrough: toDbDay(last), documentNumber: `浙科发外〔2026〕${last}`,
    });
    const lastDays = { shorter: addDays(today, 300), longer: addDays(today, 600) };
    await db.reapplicationBan.createMany({
      data: [ban("F09", lastDays.shorter), ban("F09", lastDays.longer), ban("F01", today), ban("F02", addDays(today, -1)), ban(null, lastDays.longer, addDays(regulation.effectiveOn, -1))],
    });
    const { bans } = await getStartOptions(host.editor);
    expect(bans.map(({ fieldLabel: label, bannedThrough }) => [label, bannedThrough])).toEqual([[fieldLabel("F09"), lastDays.longer], [fieldLabel("F01"), today]]);

    const { applicationId } = await startApplication(host.editor, { callId: call.id, category: "comprehensive" });
    const started = () => db.event.findFirstOrThrow({ where: { action: "application.start" }, orderBy: { id: "desc" } });
    expect(await started()).toMatchObject({ subjectId: applicationId, findings: null, payload: { fieldBans: [{ fieldCode: "F09", bannedThrough: lastDays.longer }, { fieldCode: "F01", bannedThrough: today }] } });

    await db.reapplicationBan.create({ data: ban(null, lastDays.shorter) });
    await startApplication(host.editor, { callId: call.id, category: "comprehensive" });
    expect((await started()).findings).toEqual([expect.objectContaining({ rule: "art22-reapplication-ban", outcome: "unmet" })]);
    // A field adds nothing to what bans the whole institution as long.
    expect((await getStartOptions(host.editor)).bans.map(({ fieldLabel: label }) => label)).toEqual([null, fieldLabel("F09")]);
    await db.reapplicationBan.create({ data: ban(null, lastDays.longer) });
    expect((await getStartOptions(host.editor)).bans.map(({ fieldLabel: label }) => label)).toEqual([null]);
  });
});

describe("names that come close", () => {
  it("shows public bases and own applications, and only counts those of others", async () => {
    const own = await buildDraft();
    const sibling = await buildDraft({ host: own.host });
    await db.application.update({ where: { id: sibling.applicationId }, data: { fieldZh: "眼视光医疗器械" } });
    const stranger = await buildSubmitted();
    await db.application.update({ where: { id: stranger.applicationId }, data: { fieldZh: "眼视光器械研发" } });
    const hidden = await buildDraft();
    await db.application.update({ where: { id: hidden.applicationId }, data: { fieldZh: "眼视光器械" } });
    await db.base.create({
      data: {
        number: `GH-${own.applicationId.slice(-6)}`, organizationId: stranger.organization.id, recommenderId: stranger.organization.recommenderId, category: "comprehensive", fieldCode: "F09", fieldZh: "眼视光器械", fieldEn: "Optometry",
        nameZh: "浙江省科技厅眼视光器械国际科技合作基地", nameEn: "x", cityCode: "330300", leaderName: "某", recognizedOn: toDbDay(plainDate("2026-08-01")), recognizedYear: 2026, documentNumber: "x", entryRoute: "import",
      },
    });
    const similar = await findSimilarNames({ fieldZh: "眼视光器械", organizationId: own.organization.id, exceptApplicationId: own.applicationId });
    expect(similar.bases.map((base) => base.nameZh)).toEqual(["浙江省科技厅眼视光器械国际科技合作基地"]);
    expect(similar.ownApplications.map((one) => one.id)).toEqual([sibling.applicationId]);
    expect(similar.otherApplications).toBe(1);
    expect(await findSimilarNames({ fieldZh: "海", organizationId: own.organization.id, exceptApplicationId: own.applicationId })).toEqual({ bases: [], ownApplications: [], otherApplications: 0 });
  });
});
