import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { findCaseForAssignment } from "@/lib/assessments/case-queries";
import { withdrawAssignment } from "@/lib/assessments/withdraw-assignment";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { buildInAssessment, dueOn, findAssignment } from "../../builders/assessments";
import { buildExpert, buildProvince, unknownId } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let leader: Actor;
let applicationId: string;
let hostName: string;

const assign = (expertIds: string[], actor = officer) => assignExperts(actor, { applicationId, expertIds, dueOn: dueOn() });

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
  const application = await buildInAssessment();
  applicationId = application.applicationId;
  hostName = application.organization.name;
});

describe("assigning experts", () => {
  it("assigns all chosen at once and tells each", async () => {
    const [one, other] = [await buildExpert(), await buildExpert()];
    expect(await assign([one.expert.id, other.expert.id])).toEqual({ assigned: 2 });
    expect(await findAssignment(applicationId, one.expert.id)).toMatchObject({ stage: "assigned", assignedById: officer.userId });
    expect(await db.message.count({ where: { recipientId: other.actor.userId!, template: "application.expertAssigned" } })).toBe(1);
  });

  it("AZ-7 refuses who works at the host, and then assigns nobody", async () => {
    const [tied, free] = [await buildExpert({ name: "必须回避", employerName: hostName }), await buildExpert()];
    await expect(assign([tied.expert.id, free.expert.id])).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("必须回避") });
    expect(await db.assignment.count({ where: { expertId: free.expert.id } })).toBe(0);
  });

  it("refuses who never declared interests", async () => {
    const silent = await buildExpert();
    await db.expert.update({ where: { id: silent.expert.id }, data: { interestsDeclaredAt: null } });
    await expect(assign([silent.expert.id])).rejects.toThrow("尚未作利益关系申报");
  });

  it("refuses who has no room", async () => {
    const busy = await buildExpert();
    await db.expert.update({ where: { id: busy.expert.id }, data: { maximumLoad: 0 } });
    await expect(assign([busy.expert.id])).rejects.toThrow("已达上限");
  });

  it("gives an expert's last place to one of two officers", async () => {
    const scarce = await buildExpert();
    await db.expert.update({ where: { id: scarce.expert.id }, data: { maximumLoad: 1 } });
    const second = await buildInAssessment();
    const results = await Promise.allSettled([assign([scarce.expert.id]), assignExperts(officer, { applicationId: second.applicationId, expertIds: [scarce.expert.id], dueOn: dueOn() })]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses a day that has passed, an unknown expert, the same expert twice, and a leader", async () => {
    const expert = await buildExpert();
    await expect(assignExperts(officer, { applicationId, expertIds: [expert.expert.id], dueOn: addDays(shanghaiDay(new Date()), -1) })).rejects.toThrow("不能早于今天");
    await expect(assign([unknownId()])).rejects.toMatchObject({ code: "notFound" });
    await expect(assign([expert.expert.id], leader)).rejects.toThrow("没有办理此事项的权限");
    await assign([expert.expert.id]);
    await expect(assign([expert.expert.id])).rejects.toThrow("待声明");
  });

  it("withdraws with a reason and assigns anew", async () => {
    const expert = await buildExpert();
    await assign([expert.expert.id]);
    const { id } = await findAssignment(applicationId, expert.expert.id);
    await withdrawAssignment(officer, { assignmentId: id, reason: "专家出国，无法按期评审" });
    expect(await findAssignment(applicationId, expert.expert.id)).toMatchObject({ stage: "withdrawn", withdrawnReason: "专家出国，无法按期评审" });
    await assign([expert.expert.id]);
    expect(await findAssignment(applicationId, expert.expert.id)).toMatchObject({ id, stage: "assigned", withdrawnReason: null });
  });
});

describe("the pool to choose from", () => {
  it("lists the suitable first, and those who must stand aside last, with the reason", async () => {
    const application = await buildInAssessment({ theme: { fieldCode: "F03" } });
    const matching = await buildExpert({ fieldCodes: ["F03"] });
    await buildExpert({ fieldCodes: ["F10"] });
    const tied = await buildExpert({ fieldCodes: ["F03"], employerName: application.organization.name });
    const found = (await findCaseForAssignment(officer, application.applicationId))!;
    expect(found.candidates[0]).toMatchObject({ fieldMatch: true, obstacles: [] });
    expect(found.candidates.find(({ expertId }) => expertId === matching.expert.id)).toMatchObject({ fieldMatch: true, load: 0 });
    const last = found.candidates.find(({ expertId }) => expertId === tied.expert.id)!;
    expect(last.obstacles.join("")).toContain("依托单位");
    expect(found.candidates.findIndex(({ obstacles }) => obstacles.length > 0)).toBeGreaterThan(found.candidates.findLastIndex(({ obstacles }) => obstacles.length === 0));
  });

  it("costs the same whatever its size, and nothing is there for others", async () => {
    const before = await countQueries(() => findCaseForAssignment(officer, applicationId));
    for (let count = 0; count < 8; count++) await buildExpert();
    const after = await countQueries(() => findCaseForAssignment(officer, applicationId));
    expect(after.result!.candidates.length).toBe(before.result!.candidates.length + 8);
    expect(after.queries).toBe(before.queries);
    expect(await findCaseForAssignment((await buildExpert()).actor, applicationId)).toBeUndefined();
    expect(await findCaseForAssignment(officer, "not-an-id")).toBeUndefined();
  });
});
