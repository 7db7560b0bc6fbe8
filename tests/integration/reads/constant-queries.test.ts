import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { publicActor } from "@/lib/access/actor";
import { listMessages, readFrameFacts, readOwnAccount, readOwnFactor } from "@/lib/accounts/queries";
import { readCaseRecord } from "@/lib/applications/case-events";
import { countLedger, listLedger } from "@/lib/applications/ledger/list-ledger";
import { readCallChoices, readHandlerChoices, readRecommenderChoices } from "@/lib/applications/queries/case-choices";
import { findSimilarNames } from "@/lib/applications/queries/find-similar-names";
import { findOfficeCase } from "@/lib/applications/queries/get-case";
import { findExamination } from "@/lib/applications/queries/get-examination";
import { findRanking } from "@/lib/applications/queries/get-ranking";
import { getStartOptions } from "@/lib/applications/queries/get-start-options";
import { listProvinceCases } from "@/lib/applications/queries/list-cases";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { findDraftDigest, findSubmission } from "@/lib/applications/submission-queries";
import { countAwaitingApproval, countRetractionRequests, countSignOffRequests, readApplicationWorkload } from "@/lib/applications/workload";
import { listAssessments } from "@/lib/assessments/call-queries";
import { findOwnAssignment, listOwnOpenAssignments } from "@/lib/assessments/expert-queries";
import { parseBaseFilters } from "@/lib/bases/base-filters";
import { findPublicBase, listBases, listPublicBases, readRegisterFacets } from "@/lib/bases/queries";
import { findProvinceCall, findPublicCall, listCallEvents, listPublicCalls, listRecommendersForQuotas } from "@/lib/calls/queries";
import { listCallsReadyForProposal, listProposedLists } from "@/lib/decisions/list-queries";
import { findProposedList } from "@/lib/decisions/queries";
import { readProposedListWorkload } from "@/lib/decisions/workload";
import { findExpert } from "@/lib/experts/queries";
import { findImport, listImports } from "@/lib/imports/queries";
import { calendarYears, findSetting, parameterStates } from "@/lib/law-settings/queries";
import { findNotice, findNoticeDraft, listNoticeDrafts, listNotices } from "@/lib/notices/queries";
import { findObjection, listObjections } from "@/lib/objections/queries";
import { readObjectionWorkload } from "@/lib/objections/workload";
import { findHost, findOwnOrganization, findRecommender, listRecommenderChoices } from "@/lib/organizations/queries";
import { db } from "@/lib/platform/db";
import { countQueries } from "../../support/count-queries";
import { buildWorld, growWorld, type World } from "./world";

const idOf = async (row: Promise<{ id: string } | null>) => (await row)!.id;

/** Every list and every page's read, as those ask it who may; `grows` is false where the answer is one row without children. */
const reads: Record<string, { read: (world: World) => Promise<unknown>; grows?: false }> = {
  // own account
  readFrameFacts: { read: ({ first }) => readFrameFacts(first.signer) },
  readOwnAccount: { read: ({ first }) => readOwnAccount(first.signer) },
  readOwnFactor: { read: ({ first }) => readOwnFactor(first.signer), grows: false },
  listMessages: { read: ({ first }) => listMessages(first.signer, null) },
  // cases
  listProvinceCases: { read: ({ province }) => listProvinceCases(province.officer, {}, {}) },
  readCaseRecord: { read: ({ province, first }) => readCaseRecord(province.officer, first.applicationId, "province") },
  findOfficeCase: { read: ({ province, first }) => findOfficeCase(province.officer, first.applicationId, "province") },
  findExamination: { read: ({ province, first }) => findExamination(province.officer, first.applicationId), grows: false },
  findSubmission: { read: ({ first }) => findSubmission(first.signer, first.applicationId, 1), grows: false },
  findDraftDigest: { read: ({ first }) => findDraftDigest(first.signer, first.applicationId), grows: false },
  findRanking: { read: ({ bureau }) => findRanking(bureau.handler, undefined) },
  findRecommendedInCall: { read: ({ bureau, call }) => findRecommendedInCall(bureau.handler, call.id) },
  getStartOptions: { read: ({ first }) => getStartOptions(first.signer) },
  findSimilarNames: { read: ({ first }) => findSimilarNames({ fieldZh: "方向一二三", organizationId: first.organization.id, exceptApplicationId: first.applicationId }), grows: false },
  readCallChoices: { read: ({ province }) => readCallChoices(province.officer) },
  readRecommenderChoices: { read: ({ province }) => readRecommenderChoices(province.officer) },
  readHandlerChoices: { read: ({ bureau }) => readHandlerChoices(bureau.approver) },
  readApplicationWorkload: { read: ({ province }) => readApplicationWorkload(province.officer) },
  countSignOffRequests: { read: ({ first }) => countSignOffRequests(first.signer), grows: false },
  countAwaitingApproval: { read: ({ bureau }) => countAwaitingApproval(bureau.approver), grows: false },
  countRetractionRequests: { read: ({ province }) => countRetractionRequests(province.officer), grows: false },
  listLedger: { read: ({ first }) => listLedger(first.editor, ["partner"]) },
  countLedger: { read: ({ first }) => countLedger(first.editor) },
  // assessment
  listAssessments: { read: ({ province }) => listAssessments(province.officer) },
  listOwnOpenAssignments: { read: ({ busy }) => listOwnOpenAssignments(busy.actor) },
  findOwnAssignment: { read: async ({ done }) => findOwnAssignment(done.actor, await idOf(db.assignment.findFirst({ where: { expertId: done.expert.id }, orderBy: { id: "asc" } }))), grows: false },
  findExpert: { read: ({ province, busy }) => findExpert(province.officer, busy.expert.id) },
  // calls, lists, notices, objections
  findProvinceCall: { read: ({ province, call }) => findProvinceCall(province.officer, call.id) },
  findPublicCall: { read: ({ call }) => findPublicCall(publicActor, call.id), grows: false },
  listPublicCalls: { read: () => listPublicCalls(publicActor) },
  listCallEvents: { read: ({ province, call }) => listCallEvents(province.officer, call.id) },
  listRecommendersForQuotas: { read: ({ province }) => listRecommendersForQuotas(province.officer) },
  listProposedLists: { read: ({ province }) => listProposedLists(province.officer, {}) },
  listCallsReadyForProposal: { read: ({ province }) => listCallsReadyForProposal(province.officer) },
  findProposedList: { read: ({ province, list }) => findProposedList(province.officer, list.id) },
  readProposedListWorkload: { read: ({ province }) => readProposedListWorkload(province.officer) },
  listNotices: { read: () => listNotices(publicActor, {}) },
  findNotice: { read: ({ notice }) => findNotice(publicActor, notice.id) },
  listNoticeDrafts: { read: ({ province }) => listNoticeDrafts(province.officer) },
  findNoticeDraft: { read: async ({ province }) => findNoticeDraft(province.officer, await idOf(db.notice.findFirst({ where: { publishedAt: null }, orderBy: { id: "asc" } }))), grows: false },
  listObjections: { read: ({ province }) => listObjections(province.supervisor, {}) },
  findObjection: { read: async ({ province }) => findObjection(province.supervisor, await idOf(db.objection.findFirst({ orderBy: { id: "asc" } }))), grows: false },
  readObjectionWorkload: { read: ({ province }) => readObjectionWorkload(province.supervisor) },
  // bases, institutions, what was imported and settled
  listBases: { read: ({ province }) => listBases(province.officer, parseBaseFilters({}), {}) },
  listPublicBases: { read: () => listPublicBases(publicActor, parseBaseFilters({}), {}) },
  findPublicBase: { read: async () => findPublicBase(publicActor, (await db.base.findFirstOrThrow({ orderBy: { id: "asc" } })).number), grows: false },
  readRegisterFacets: { read: () => readRegisterFacets(publicActor) },
  findOwnOrganization: { read: ({ first }) => findOwnOrganization(first.editor), grows: false },
  findHost: { read: ({ province, first }) => findHost(province.officer, first.organization.id) },
  findRecommender: { read: ({ province, bureau }) => findRecommender(province.officer, bureau.recommender.id) },
  listRecommenderChoices: { read: () => listRecommenderChoices() },
  listImports: { read: ({ province }) => listImports(province.officer, {}) },
  findImport: { read: async ({ province }) => findImport(province.officer, await idOf(db.baseImport.findFirst({ orderBy: { id: "asc" } })), { skip: 0 }), grows: false },
  findSetting: { read: async ({ province }) => findSetting(province.officer, await idOf(db.lawSetting.findFirst({ orderBy: { id: "asc" } }))), grows: false },
  parameterStates: { read: () => parameterStates(), grows: false },
  calendarYears: { read: () => calendarYears(), grows: false },
};

/** Sets and maps too, which JSON forgets. */
const written = (value: unknown) => JSON.stringify(value, (_key, one: unknown) => (one instanceof Set || one instanceof Map ? [...one] : one));

async function measure(world: World) {
  const measured: Record<string, { queries: number; answer: string | undefined }> = {};
  for (const [name, { read }] of Object.entries(reads)) {
    await read(world); // what a process keeps (the law in force) is read before it is counted
    const { result, queries } = await countQueries(() => read(world));
    measured[name] = { queries, answer: written(result) };
  }
  return measured;
}

describe("a read sends the same number of statements for three rows and for thirty", () => {
  let few: Awaited<ReturnType<typeof measure>>;
  let many: Awaited<ReturnType<typeof measure>>;

  beforeAll(async () => {
    const world = await buildWorld();
    for (let rows = 0; rows < 3; rows++) await growWorld(world);
    few = await measure(world);
    for (let rows = 3; rows < 30; rows++) await growWorld(world);
    many = await measure(world);
  }, 300_000);

  it.each(Object.entries(reads))("%s", (name, { grows }) => {
    expect(few[name]!.answer, "somebody who may not see it costs nothing").toBeDefined();
    if (grows !== false) expect(many[name]!.answer!.length, "there must be more to read").toBeGreaterThan(few[name]!.answer!.length);
    expect(few[name]!.queries).toBeGreaterThan(0);
    expect(many[name]!.queries).toBe(few[name]!.queries);
  });
});

/** By a token that is kept nowhere: one row, no children. */
const notMeasured = ["findOpenInvitation"];

describe("no read is left out", () => {
  const sources = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));

  it("each is measured here or in the test of its process", () => {
    const isRead = /(queries\.ts|\bqueries\/|workload\.ts|list-ledger\.ts|case-events\.ts)/;
    const names = sources("lib").filter(({ name }) => isRead.test(name)).flatMap(({ text }) => [...text.matchAll(/^export async function (\w+)/gm)].map((match) => match[1]!));
    const measuredElsewhere = new Set(sources("tests/integration").flatMap(({ text }) => [...text.matchAll(/countQueries\(\(\) => (\w+)\(|^  (\w+): \(\{[^)]*\}\) => \2\(/gm)].map((match) => match[1] ?? match[2]!)));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !(name in reads) && !measuredElsewhere.has(name) && !notMeasured.includes(name))).toEqual([]);
  });
});
