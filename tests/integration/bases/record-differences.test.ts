import { describe, expect, it } from "vitest";
import { differencesFromRecord } from "@/lib/bases/record-differences";
import { findEvaluation } from "@/lib/evaluations/find-evaluation";
import { getReport } from "@/lib/reports/get-report";
import { plainDate } from "@/lib/regulation/plain-date";
import { openedReport, reportSections } from "../../builders/annual-report";
import { buildBaseWorld } from "../../builders/bases";
import { writeCase, signCase } from "../../builders/case-writing";
import { buildOpenRound } from "../../builders/evaluations";
import { fillCase } from "../../builders/fill-form";
import { onDay } from "../../support/at-time";

const record = { nameZh: "浙江省科技厅功能材料国际科技合作基地", leaderName: "沈知远", regions: ["DE", "JP"], partners: ["慕尼黑工业大学", "TU Munich"] };

describe("what a report or an evaluation names (第十六条末句)", () => {
  it("differs in name and leader whatever the spaces, and says nothing of what is empty", () => {
    expect(differencesFromRecord(record, { nameZh: "浙江省科技厅 功能材料国际科技合作基地", leaderName: "沈 知远" })).toEqual([]);
    expect(differencesFromRecord(record, { nameZh: "", leaderName: undefined })).toEqual([]);
    expect(differencesFromRecord(record, { leaderName: "顾清和" })).toEqual([{ label: "基地负责人", record: "沈知远", said: "顾清和" }]);
  });

  it("differs in a partner and its country, once each; one that ended names nobody new", () => {
    const partners = [
      { id: "1", partner: "慕尼黑工业大学", region: "DE" },
      { id: "2", partner: "tu munich", region: "DE" },
      { id: "3", partner: "首尔虚构大学", region: "KR", change: "added" },
      { id: "4", partner: "首尔虚构大学", region: "KR", change: "renewed" },
      { id: "5", partner: "巴黎虚构大学", region: "FR", change: "ended" },
    ];
    expect(differencesFromRecord(record, { partners })).toEqual([
      { label: "合作机构", record: "没有该机构", said: "首尔虚构大学" },
      { label: "合作国家（地区）", record: "德国、日本", said: "韩国" },
    ]);
    // 存量导入: the portal has no list of its partners.
    expect(differencesFromRecord({ ...record, partners: null }, { partners }).map(({ label }) => label)).toEqual(["合作国家（地区）"]);
  });

  it("is shown with a report and with a self-evaluation alike", async () => {
    const world = await buildBaseWorld({ recognizedOn: plainDate("2026-08-10"), leaderName: "沈知远" });
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    await writeCase(world.editor, report.id, reportSections(2027, { overview: { nameZh: "", leaderName: "顾清和" } }));
    expect((await getReport(world.signer, report.id, "host")).differences).toEqual([{ label: "基地负责人", record: "沈知远", said: "顾清和" }]);

    const { caseIds } = await buildOpenRound(world);
    const caseId = caseIds[0]!;
    expect((await findEvaluation(world.signer, caseId, "host"))!.differences).toEqual([]);
    await fillCase(world.editor, caseId, { report: { leaderName: "顾清和", partners: [{ id: "1", partner: "首尔虚构大学", region: "KR" }] } });
    expect((await findEvaluation(world.officer, caseId, "province"))!.differences).toEqual([]);
    await onDay(plainDate("2026-11-24"), () => signCase(world.signer, caseId));
    for (const [actor, audience] of [[world.signer, "host"], [world.handler, "recommender"], [world.officer, "province"]] as const) {
      expect((await findEvaluation(actor, caseId, audience))!.differences).toEqual([
        { label: "基地负责人", record: "沈知远", said: "顾清和" },
        { label: "合作国家（地区）", record: "德国、日本", said: "韩国" },
      ]);
    }
  });
});
