import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { publicActor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { closeCall } from "@/lib/calls/close-call";
import { draftCall } from "@/lib/calls/draft-call";
import { editCall } from "@/lib/calls/edit-call";
import { extendCall } from "@/lib/calls/extend-call";
import { publishCall } from "@/lib/calls/publish-call";
import { findProvinceCall, findPublicCall, listCallEvents, listProvinceCalls } from "@/lib/calls/queries";
import { callContentSchema } from "@/lib/calls/schema";
import { setQuotas } from "@/lib/calls/set-quotas";
import { withdrawCall } from "@/lib/calls/withdraw-call";
import { listNotices } from "@/lib/notices/queries";
import { db } from "@/lib/platform/db";
import { runInRequest } from "@/lib/platform/request-context";
import { defaultParameters } from "@/lib/regulation/parameters";
import { regulation } from "@/lib/regulation/regulation";
import { StageError } from "@/lib/workflow/next-stage";
import { callContent } from "../../builders/call-content";
import { buildHost, buildProvince, buildRecommender } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
});

const publishedNow = async (changes: Parameters<typeof callContent>[0] = {}) => {
  const { callId } = await draftCall(officer, callContent(changes));
  await publishCall(leader, { callId, version: 1 });
  return callId;
};
const at = <T>(instant: string, run: () => Promise<T>) =>
  runInRequest({ requestId: "test", receivedAt: new Date(instant), idempotency: null }, run);

describe("a draft", () => {
  it("is the officer's; nobody else drafts, and the public does not see it", async () => {
    const { callId } = await draftCall(officer, callContent());
    await expect(draftCall(leader, callContent())).rejects.toThrow(AccessError);
    expect(await findPublicCall(publicActor, callId)).toBeUndefined();
    expect((await findProvinceCall(leader, callId))?.possible).toEqual(["publish"]);
    expect((await findProvinceCall(officer, callId))?.possible).toEqual(["edit", "withdraw"]);
  });

  it("keeps what the first of two editors saved", async () => {
    const { callId } = await draftCall(officer, callContent());
    await editCall(officer, { callId, version: 1, content: callContent({ title: "第一位的标题写法" }) });
    await expect(editCall(officer, { callId, version: 1, content: callContent({ title: "第二位的标题写法" }) })).rejects.toThrow("刚刚已被他人修改");
    expect((await findProvinceCall(officer, callId))?.title).toBe("第一位的标题写法");
  });

  it("refuses weights that do not add up to 100", () => {
    const parsed = callContentSchema.safeParse(callContent({ parameters: { ...callContent().parameters, assessmentWeightField: "26" } }));
    expect(parsed.error?.issues[0]?.message).toBe("四项权重合计应为 100，现为 101");
  });

  it("takes quotas per recommender and refuses unknown ones", async () => {
    const recommender = await buildRecommender();
    const { callId } = await draftCall(officer, callContent());
    await setQuotas(officer, { callId, version: 1, quotas: [{ recommenderId: recommender.id, quota: "7" }] });
    expect((await findProvinceCall(officer, callId))?.quotas).toEqual([{ recommenderId: recommender.id, quota: 7 }]);
    await expect(setQuotas(officer, { callId, version: 2, quotas: [{ recommenderId: callId, quota: "7" }] })).rejects.toThrow("名录中没有");
  });

  it("can be withdrawn with a reason, and then not be published", async () => {
    const { callId } = await draftCall(officer, callContent());
    await withdrawCall(officer, { callId, version: 1, reason: "本年度不再组织" });
    await expect(publishCall(leader, { callId, version: 2 })).rejects.toThrow(StageError);
  });
});

describe("publication", () => {
  it("pins form, rules, regulation and parameters, and tells the public", async () => {
    const callId = await publishedNow({ parameters: { ...callContent().parameters, publicNoticeEnabled: false, assessmentExpertsMinimum: "7" } });
    const call = await db.call.findUniqueOrThrow({ where: { id: callId } });
    expect(call).toMatchObject({ stage: "published", formVersion: "2026.1", ruleVersion: regulation.ruleVersion, regulationNumber: "浙科发外〔2026〕22号" });
    expect(call.parameters).toEqual({ ...defaultParameters(), publicNoticeEnabled: false, assessmentExpertsMinimum: 7 });
    const notices = await listNotices(publicActor, { kind: "call" });
    expect(notices.rows.some(({ title }) => title === call.title)).toBe(true);
    const [event] = await listCallEvents(leader, callId);
    expect(event).toMatchObject({ action: "call.publish", clause: "art11.1" });
  });

  it("is refused to the officer, and to a draft that is not complete", async () => {
    const { callId } = await draftCall(officer, callContent({ introduction: "", closesOn: "2026-07-01" }));
    await expect(publishCall(officer, { callId, version: 1 })).rejects.toThrow(AccessError);
    await expect(publishCall(leader, { callId, version: 1 })).rejects.toThrow(/截止时间应晚于开放时间。.*没有填写申报说明。/);
  });

  it("happens once: the second press finds the version gone", async () => {
    const callId = await publishedNow();
    await expect(publishCall(leader, { callId, version: 1 })).rejects.toThrow("刚刚已被他人修改");
  });
});

describe("the last instant", () => {
  it("can only become later, for a reason; both instants are on record", async () => {
    const callId = await publishedNow();
    const input = { callId, version: 2, closesTime: "24:00", recommendBy: "", reason: "系统维护，顺延一日" };
    await expect(extendCall(leader, { ...input, closesOn: "2099-09-29" })).rejects.toThrow("应晚于原截止时间2099年9月30日（周三）17:00");
    await extendCall(leader, { ...input, closesOn: "2099-10-01" });
    const [event] = await listCallEvents(leader, callId);
    expect(event).toMatchObject({
      action: "call.extend",
      reason: "系统维护，顺延一日",
      payload: { oldClosesAt: "2099-09-30T09:00:00.000Z", newClosesAt: "2099-10-01T15:59:59.999Z" },
    });
    await expect(extendCall(officer, { ...input, version: 3, closesOn: "2099-10-09" })).rejects.toThrow(AccessError);
  });

  it("moves the recommenders' last day along, never back", async () => {
    const callId = await publishedNow({ recommendBy: "2099-10-15" });
    const input = { callId, version: 2, closesOn: "2099-10-20", closesTime: "17:00", reason: "假期较长，顺延申报" };
    await expect(extendCall(leader, { ...input, recommendBy: "2099-10-15" })).rejects.toThrow("推荐截止日不能早于新的申报截止时间");
    await expect(extendCall(leader, { ...input, recommendBy: "" })).rejects.toThrow("推荐截止日不能早于原定的");
    await extendCall(leader, { ...input, recommendBy: "2099-10-25" });
    expect((await findPublicCall(publicActor, callId))?.recommendBy).toBe("2099-10-25");
  });

  it("becomes now when the call is closed early, and those who write are told", async () => {
    const callId = await publishedNow({ opensOn: "2026-08-01" });
    const host = await buildHost();
    await db.application.create({
      data: { callId, organizationId: host.organization.id, recommenderId: host.organization.recommenderId, category: "comprehensive", cityCode: "330100", createdById: host.editor.userId! },
    });
    await at("2026-09-01T01:02:03.004Z", () => closeCall(leader, { callId, version: 2, reason: "申报通知有误，另行发布" }));
    const call = await findPublicCall(publicActor, callId);
    expect(call).toMatchObject({ phase: "closed", closesAt: new Date("2026-09-01T01:02:03.004Z") });
    expect(await db.message.count({ where: { template: "call.closed", recipientId: { in: [host.editor.userId!, host.signer.userId!] } } })).toBe(2);
  });
});

it("the list of calls costs the same for one and for many", async () => {
  const one = await countQueries(() => listProvinceCalls(leader, { phase: "withdrawn" }));
  for (let index = 0; index < 12; index++) await publishedNow();
  const many = await countQueries(() => listProvinceCalls(leader, {}));
  expect(many.result.rows.length).toBeGreaterThan(12);
  expect(many.queries).toBe(one.queries);
});
