import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { declareNoConflict } from "@/lib/assessments/declare-no-conflict";
import { findOwnAssignment, listOwnFinishedAssignments, listOwnOpenAssignments } from "@/lib/assessments/expert-queries";
import { refuseAssignment } from "@/lib/assessments/refuse-assignment";
import { reopenAssignment } from "@/lib/assessments/reopen-assignment";
import { saveScores } from "@/lib/assessments/save-scores";
import { submitScores } from "@/lib/assessments/submit-scores";
import { findTiedApplications } from "@/lib/assessments/find-tied-applications";
import { getDownload } from "@/lib/files/find-download";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { db } from "@/lib/platform/db";
import { assignAndDeclare, buildInAssessment, buildOpinions, dueOn, findAssignment, opinionOf } from "../../builders/assessments";
import { buildExpert, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let expert: Awaited<ReturnType<typeof buildExpert>>;
let applicationId: string;
let hostName: string;

beforeAll(async () => {
  ({ officer } = await buildProvince());
  const built = await buildInAssessment();
  applicationId = built.applicationId;
  hostName = built.organization.name;
});

beforeEach(async () => {
  expert = await buildExpert();
});

async function assigned() {
  await assignExperts(officer, { applicationId, expertIds: [expert.expert.id], dueOn: dueOn() });
  return (await findAssignment(applicationId, expert.expert.id)).id;
}

const addTie = () => db.expertInterest.create({ data: { expertId: expert.expert.id, kind: "cooperation", organizationName: hostName } });

describe("before the declaration", () => {
  it("shows names to recognise a conflict by, and nothing of the content", async () => {
    const id = await assigned();
    const seen = (await findOwnAssignment(expert.actor, id))!;
    expect(seen).toMatchObject({ stage: "assigned", content: null, layout: null, mayDeclare: true, mayScore: false });
    expect(seen.parties!.host.names).toContain(hostName);
    expect(seen.parties!.partnerNames.length).toBeGreaterThan(0);
    expect(Object.keys((await listOwnOpenAssignments(expert.actor))[0]!).sort()).toEqual(["assignedAt", "category", "dueOn", "id", "number", "stage", "submittedAt"]);
  });

  it("takes no scores", async () => {
    const id = await assigned();
    await expect(saveScores(expert.actor, { assignmentId: id, version: 1, ...opinionOf(80) })).rejects.toThrow("待声明");
    await expect(submitScores(expert.actor, { assignmentId: id, version: 1, ...opinionOf(80) })).rejects.toThrow("待声明");
  });

  it("AZ-5 opens the content when declared, without telephone, mail and contact", async () => {
    const { id } = await assignAndDeclare(officer, applicationId, expert);
    const seen = (await findOwnAssignment(expert.actor, id))!;
    expect(seen).toMatchObject({ mayScore: true, parties: null, weights: { foundation: 45 } });
    expect(seen.content!.organization).toMatchObject({ contactName: "", contactPhone: "", contactEmail: "" });
    expect(seen.content!.sections.overview).not.toHaveProperty("leaderPhone");
    expect(JSON.stringify(seen)).not.toMatch(/opinion|supportCommitment/);
  });

  it("lets the expert stand aside with the reason, and tells the officer", async () => {
    const id = await assigned();
    await refuseAssignment(expert.actor, { assignmentId: id, reason: "近三年有合作项目" });
    expect(await findOwnAssignment(expert.actor, id)).toMatchObject({ stage: "refused", content: null, parties: null, mayDeclare: false });
    expect(await db.message.count({ where: { recipientId: officer.userId!, template: "application.expertRefused" } })).toBeGreaterThan(0);
  });

  it("is refused where a tie was declared since the assignment", async () => {
    const id = await assigned();
    await addTie();
    await expect(declareNoConflict(expert.actor, { assignmentId: id, noConflict: true, confidential: true })).rejects.toThrow("应当回避");
  });
});

describe("after the declaration", () => {
  it("keeps what is typed, and tells of another device", async () => {
    const { id, version } = await assignAndDeclare(officer, applicationId, expert);
    const half = { assignmentId: id, scores: { foundation: 70 }, strengths: "写到一半", weaknesses: "", suggestion: null };
    expect(await saveScores(expert.actor, { ...half, version })).toEqual({ version: version + 1 });
    await expect(saveScores(expert.actor, { ...half, strengths: "另一处", version })).rejects.toMatchObject({ code: "conflict", details: { current: { version: version + 1, strengths: "写到一半" } } });
    await expect(submitScores(expert.actor, { assignmentId: id, version, ...opinionOf(80) })).rejects.toMatchObject({ code: "conflict" });
  });

  it("AZ-7 closes the case to an expert whose own tie was declared afterwards", async () => {
    const { id, version } = await assignAndDeclare(officer, applicationId, expert);
    const { fileId } = await db.attachment.findFirstOrThrow({ where: { applicationId } });
    expect(await getDownload(expert.actor, fileId, await findTiedApplications(expert.actor))).toMatchObject({ mediaType: "application/pdf" });
    await addTie();
    await expect(getDownload(expert.actor, fileId, await findTiedApplications(expert.actor))).rejects.toThrow("没有找到该文件");
    const seen = (await findOwnAssignment(expert.actor, id))!;
    expect(seen).toMatchObject({ content: null, layout: null, mayScore: false });
    expect(seen.ties.join("")).toContain(hostName);
    await expect(saveScores(expert.actor, { assignmentId: id, version, ...opinionOf(80) })).rejects.toThrow("应当回避");
    await expect(submitScores(expert.actor, { assignmentId: id, version, ...opinionOf(80) })).rejects.toThrow("应当回避");
  });

  it("AZ-8 is immutable once submitted, until the officer gives it back with the reason", async () => {
    const { id, version } = await assignAndDeclare(officer, applicationId, expert);
    expect(await submitScores(expert.actor, { assignmentId: id, version, ...opinionOf(83) })).toEqual({ total: 83 });
    await expect(saveScores(expert.actor, { assignmentId: id, version: version + 1, ...opinionOf(90) })).rejects.toThrow("已评审");
    await expect(submitScores(expert.actor, { assignmentId: id, version: version + 1, ...opinionOf(90) })).rejects.toThrow("已评审");
    await expect(reopenAssignment(expert.actor, { assignmentId: id, reason: "想再改一改" })).rejects.toThrow("没有办理此事项的权限");
    await reopenAssignment(officer, { assignmentId: id, reason: "请补充不足之处的依据" });
    expect(await findAssignment(applicationId, expert.expert.id)).toMatchObject({ stage: "declared", total: null, submittedAt: null });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: id, action: "assignment.reopen" } });
    expect(event).toMatchObject({ reason: "请补充不足之处的依据", payload: { total: "83" } });
  });

  it("AZ-8 hides every other expert's assignment and scores", async () => {
    const [other] = await buildOpinions(officer, applicationId, [91]);
    const { id } = await assignAndDeclare(officer, applicationId, expert);
    expect(await findOwnAssignment(expert.actor, other!.assignmentId)).toBeUndefined();
    const seen = JSON.stringify(await findOwnAssignment(expert.actor, id));
    expect(seen).not.toContain(opinionOf(91).strengths);
    expect(seen).not.toContain(other!.expert.name);
    expect(seen).not.toContain(officer.userId!);
    await expect(saveScores(expert.actor, { assignmentId: other!.assignmentId, version: 1, ...opinionOf(10) })).rejects.toMatchObject({ code: "notFound" });
  });

  it("shows an officer nothing here: the page is the expert's", async () => {
    const { id } = await assignAndDeclare(officer, applicationId, expert);
    expect(await findOwnAssignment(officer, id)).toBeUndefined();
  });
});

describe("the expert's lists", () => {
  it("cost one query each, whatever their length", async () => {
    const { id, version } = await assignAndDeclare(officer, applicationId, expert);
    await submitScores(expert.actor, { assignmentId: id, version, ...opinionOf(70) });
    const one = await countQueries(() => listOwnFinishedAssignments(expert.actor, {}));
    expect(one.result.rows.map((row) => row.id)).toEqual([id]);
    const second = await buildInAssessment();
    await assignExperts(officer, { applicationId: second.applicationId, expertIds: [expert.expert.id], dueOn: dueOn() });
    await refuseAssignment(expert.actor, { assignmentId: (await findAssignment(second.applicationId, expert.expert.id)).id, reason: "领域不熟悉" });
    const two = await countQueries(() => listOwnFinishedAssignments(expert.actor, {}));
    expect(two.result.rows).toHaveLength(2);
    expect(two.queries).toBe(one.queries);
    expect(await listOwnOpenAssignments(expert.actor)).toEqual([]);
  });
});
