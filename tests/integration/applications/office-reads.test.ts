import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { readCaseRecord } from "@/lib/applications/case-events";
import { passExamination } from "@/lib/applications/examination/pass-examination";
import { examine } from "@/lib/applications/examination/examine";
import { loadExamination } from "@/lib/applications/examination/load-examination";
import { findOfficeCase } from "@/lib/applications/queries/get-case";
import { findExamination } from "@/lib/applications/queries/get-examination";
import { findRanking } from "@/lib/applications/queries/get-ranking";
import { listProvinceCases, listRecommenderCases } from "@/lib/applications/queries/list-cases";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { buildRecommendationLetter } from "@/lib/applications/recommendation/recommendation-letter";
import { buildRecommendationSummary } from "@/lib/applications/recommendation/recommendation-summary";
import { assignHandler } from "@/lib/applications/recommendation/assign-handler";
import { sendBackToHandler } from "@/lib/applications/recommendation/send-back-to-handler";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildCall, buildSubmitted } from "../../builders/applications";
import { buildBureau, buildProvince } from "../../builders/people";
import { buildHandled, buildRecommended, completeOpinion } from "../../builders/recommendations";
import { countQueries } from "../../support/count-queries";

let bureau: Awaited<ReturnType<typeof buildBureau>>;
let province: Awaited<ReturnType<typeof buildProvince>>;
let call: Awaited<ReturnType<typeof buildCall>>;

beforeAll(async () => {
  bureau = await buildBureau();
  province = await buildProvince();
  call = await buildCall({ rankingRequired: false });
});

describe("the record of a case", () => {
  it("shows each audience what it may see, and no person of another house to the host", async () => {
    const built = await buildSubmitted({ bureau, call });
    await assignHandler(bureau.approver, { applicationId: built.applicationId, handlerId: bureau.handler.userId! });
    await handleRecommendation(bureau.handler, await completeOpinion(built.applicationId));
    await sendBackToHandler(bureau.approver, { applicationId: built.applicationId, reason: "内部意见：请补充核实。" });
    await handleRecommendation(bureau.handler, await completeOpinion(built.applicationId));
    await recommend(bureau.approver, { applicationId: built.applicationId, letterNumber: "" });
    const { lines } = await loadExamination(db, built.applicationId);
    await examine(province.officer, { applicationId: built.applicationId, version: 0, lines: lines.map(({ rule }) => ({ rule, verdict: "met", reason: "已核对。" })) });
    await passExamination(province.officer, { applicationId: built.applicationId, version: 1 });

    const host = await readCaseRecord(built.signer, built.applicationId, "host");
    expect(host.events.map(({ what }) => what)).toEqual(["签发并提交申报", "同意推荐", "审查通过"]);
    expect(JSON.stringify(host)).not.toMatch(new RegExp([bureau.approver.name, bureau.handler.name, province.officer.name, "内部意见"].join("|")));
    expect(host.events[1]!.who).toBe(bureau.recommender.name);

    const recommender = await readCaseRecord(bureau.handler, built.applicationId, "recommender");
    expect(recommender.events.map(({ what }) => what)).toEqual(["签发并提交申报", "分办", "提出初评意见", "退回经办人", "提出初评意见", "同意推荐", "审查通过"]);
    expect(JSON.stringify(recommender)).not.toContain(province.officer.name);
    expect(recommender.reachedOn.examine).toBeDefined();

    const all = await readCaseRecord(province.leader, built.applicationId, "province");
    expect(JSON.stringify(all)).toContain(province.officer.name);

    await expect(readCaseRecord(built.signer, built.applicationId, "province")).rejects.toMatchObject({ name: "AccessError" });
    const stranger = await buildBureau();
    await expect(readCaseRecord(stranger.handler, built.applicationId, "recommender")).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("lists", () => {
  it("make the same queries for one row and for many, page without gaps, and stay in their scope", async () => {
    const own = await buildBureau();
    await buildSubmitted({ bureau: own, call });
    const one = await countQueries(() => listRecommenderCases(own.handler, {}, {}));
    for (let index = 0; index < 22; index++) await buildSubmitted({ bureau: own, call });
    const many = await countQueries(() => listRecommenderCases(own.handler, {}, {}));
    expect(many.queries).toBe(one.queries);
    expect(many.result.rows).toHaveLength(20);
    const rest = await listRecommenderCases(own.handler, {}, { after: many.result.after! });
    expect(new Set([...many.result.rows, ...rest.rows].map(({ id }) => id)).size).toBe(23);
    expect((await listRecommenderCases((await buildBureau()).handler, {}, {})).rows).toEqual([]);
    expect((await listProvinceCases(province.officer, { recommenderId: own.recommender.id }, {})).rows).toEqual([]);
  }, 120_000);

  it("filter by handler, overdue duty, call and words", async () => {
    const own = await buildBureau();
    const [assigned, late] = [await buildSubmitted({ bureau: own, call }), await buildSubmitted({ bureau: own })];
    await assignHandler(own.handler, { applicationId: assigned.applicationId, handlerId: own.handler.userId! });
    await db.obligation.updateMany({ where: { subjectId: late.applicationId }, data: { lastDay: toDbDay(plainDate("2026-07-10")) } });
    const ids = async (filters: Parameters<typeof listRecommenderCases>[1]) => (await listRecommenderCases(own.handler, filters, {})).rows.map(({ id }) => id);
    expect(await ids({ handlerId: own.handler.userId! })).toEqual([assigned.applicationId]);
    expect(await ids({ handlerId: "none" })).toEqual([late.applicationId]);
    expect(await ids({ overdue: true })).toEqual([late.applicationId]);
    expect(await ids({ callId: call.id })).toEqual([assigned.applicationId]);
    expect(await ids({ search: late.organization.name })).toEqual([late.applicationId]);
    expect(await ids({ search: "没有这样的单位" })).toEqual([]);
  });
});

describe("case pages", () => {
  it("make a fixed number of queries and stay inside the office", async () => {
    const first = await buildRecommended({ bureau, call });
    const pages = () => findOfficeCase(bureau.handler, first.applicationId, "recommender");
    const before = await countQueries(pages);
    expect(before.result?.recommendation?.handlerName).toBe(bureau.handler.name);
    expect(before.result?.examination).toBeNull();
    expect([...before.result!.allowed]).toEqual(["registerLetter"]); // the number may be given later, nothing else
    expect((await countQueries(() => findExamination(province.officer, first.applicationId))).queries).toBeLessThan(45);
    const stranger = await buildBureau();
    expect(await findOfficeCase(stranger.handler, first.applicationId, "recommender")).toBeUndefined();
    const unsent = await buildHandled({ bureau, call });
    expect(await findOfficeCase(province.officer, unsent.applicationId, "province")).toBeUndefined();
    expect((await findOfficeCase(bureau.approver, unsent.applicationId, "recommender"))?.allowed.has("recommend")).toBe(true);
    expect((await findOfficeCase(bureau.handler, unsent.applicationId, "recommender"))?.allowed.has("recommend")).toBe(false);
  });

  it("the ranking page knows quota and order", async () => {
    const ranked = await buildCall({ rankingRequired: true, defaultQuota: 3 });
    const own = await buildBureau();
    await buildSubmitted({ bureau: own, call: ranked });
    expect(await findRanking(own.handler, undefined)).toMatchObject({ quota: 3, used: 0, mayRank: true, open: [{ rank: null }] });
    expect(await findRanking(bureau.handler, ranked.id)).toBeUndefined();
  });
});

describe("letter and summary", () => {
  it("FI-8 carry what this office recommended in the call, and no formula", async () => {
    const own = await buildBureau();
    const built = await buildHandled({ bureau: own, call }, { supportCommitment: "=HYPERLINK(\"http://example.org\")" });
    await recommend(own.approver, { applicationId: built.applicationId, letterNumber: "＝1+1" });
    await buildRecommended({ bureau, call });
    const found = (await findRecommendedInCall(own.handler, call.id))!;
    expect(found.cases.map(({ number }) => number)).toEqual([built.number]);
    expect(await findRecommendedInCall((await buildBureau()).handler, call.id)).toBeUndefined();
    expect((await buildRecommendationLetter(found)).byteLength).toBeGreaterThan(5_000);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await buildRecommendationSummary(found)).buffer as never);
    workbook.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        expect(String(cell.value)).not.toMatch(/^[=＝+＋@＠]/);
      }),
    );
  });
});
