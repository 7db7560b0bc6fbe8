import { beforeEach, expect, it } from "vitest";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import type { SectionData } from "@/lib/forms/field";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { acceptReport } from "@/lib/reports/accept-report";
import { prefillReport } from "@/lib/reports/prefill-report";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";
import { StageError } from "@/lib/workflow/next-stage";
import { fileReport, openedReport } from "../../builders/annual-report";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { onDay } from "../../support/at-time";
import { resetDatabase } from "../../support/worker-database";

let world: BaseWorld;
let caseId: string;

const entry = (kind: string, naturalKey: string, values: Record<string, string>) => ({ organizationId: world.organizationId, kind, naturalKey, data: { values, origin: null } });

beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2025-05-20"), leaderName: "何守正" });
  const first = (await openedReport(world, plainDate("2027-01-02")))!;
  await onDay(plainDate("2027-01-20"), () => fileReport(world, first.id, 2026));
  await acceptReport(world.officer, { caseId: first.id });
  await db.ledgerEntry.createMany({
    data: [
      entry("partner", "a", { nameZh: "代尔夫特理工大学", region: "NL" }),
      entry("agreement", "b", { partner: "代尔夫特理工大学", title: "合作协议", signedOn: "2027-06-01", expiresOn: "2030-06-01" }),
      entry("agreement", "c", { partner: "东京大学", title: "备忘录", signedOn: "2020-06-01", expiresOn: "2027-06-01" }),
      entry("managementSystem", "d", { kind: "confidentiality", state: "established", title: "保密办法（2027）", issuedOn: "2027-03-01" }),
    ],
  });
  caseId = (await openedReport(world, plainDate("2028-01-02")))!.id;
});

const sections = async () => Object.fromEntries((await findOwnDraft(world.editor, caseId))!.sections.map(({ key, data }) => [key, data]));

it("fills only what is empty: record, ledgers and the last accepted report, and says so", async () => {
  await writeCase(world.editor, caseId, { operation: { fullTime: "77" } as SectionData });
  const { filled } = await prefillReport(world.editor, { caseId });
  expect(filled).toHaveLength(5);
  const written = await sections();
  expect(written.overview).toMatchObject({ leaderName: "何守正", coversFrom: "2027-01-01", coversTo: "2027-12-31" });
  expect(written.overview!.summary).toBeUndefined();
  expect(written.channels).toMatchObject({ partnerCount: "1", regionCount: "1" });
  const changes = written.channels!.agreements as unknown as { change: string; partner: string; region?: string }[];
  expect(changes.map(({ change, partner, region }) => `${change} ${partner} ${region ?? ""}`).sort()).toEqual(["added 代尔夫特理工大学 NL", "ended 东京大学 "]);
  expect(written.breakthroughs!.projects).toEqual([expect.objectContaining({ title: "耐蚀涂层联合研究", state: "ongoing" })]);
  expect((written.breakthroughs!.projects as unknown as Record<string, unknown>[])[0]!.received).toBeUndefined();
  expect(written.operation!.fullTime).toBe("77");
  const systems = written.operation!.systems as unknown as { id: string; state: string; title: string }[];
  expect(systems).toHaveLength(6);
  expect(systems.find(({ id }) => id === "confidentiality")).toMatchObject({ state: "made", title: "保密办法（2027）" });
  expect(systems.find(({ id }) => id === "researchEthics")).toMatchObject({ state: "inForce" });
  expect(written.statement).toEqual({});
  const { content } = await db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
  expect(content).toMatchObject({ prefills: [{ sources: ["基地档案", "常用资料", "2026 年度报告"], sections: filled, byName: world.editor.name }] });
});

it("changes nothing the second time, and nothing that is not to be written any more", async () => {
  await prefillReport(world.editor, { caseId });
  expect(await prefillReport(world.editor, { caseId })).toEqual({ filled: [] });
  await expect(prefillReport(world.handler, { caseId })).rejects.toThrow("没有找到该事项");
  await onDay(plainDate("2028-01-20"), () => fileReport(world, caseId, 2027));
  await expect(prefillReport(world.editor, { caseId })).rejects.toThrow(StageError);
});

it("takes the tasks of the year's plan with how far they came", async () => {
  const { caseId: planId } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
  const item = (id: string, state: string) => ({ id, task: "channels", what: `任务${id}`, state });
  await writeCase(world.editor, planId, { plan: { goals: "三项任务", items: [item("1", "done"), item("2", "notBegun"), item("3", "cancelled"), item("4", "done")] } });
  await signCase(world.signer, planId);
  await prefillReport(world.editor, { caseId });
  const { operation } = await sections();
  expect(operation!.planRate).toBe("67");
  expect(operation!.planItems).toMatchObject([{ what: "任务1", state: "done" }, { what: "任务2" }, { what: "任务3", state: "cancelled" }, { what: "任务4" }]);
  expect((operation!.planItems as unknown as Record<string, unknown>[])[1]!.state).toBeUndefined();
});

it("is the host's own act", async () => {
  await expect(prefillReport(world.officer, { caseId })).rejects.toThrow("没有找到该事项");
  expect(await db.caseSection.count({ where: { caseId } })).toBe(0);
});
