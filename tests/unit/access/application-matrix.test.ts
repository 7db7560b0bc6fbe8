import { describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { applicationActionNames, applicationStageNames, applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { findTransition } from "@/lib/workflow/next-stage";
import { roles, type Role } from "@/lib/workflow/role";

const own = { organizationId: "11111111-1111-4111-8111-111111111111", recommenderId: "22222222-2222-4222-8222-222222222222" };
const other = { organizationId: "33333333-3333-4333-8333-333333333333", recommenderId: "44444444-4444-4444-8444-444444444444" };
const me = "55555555-5555-4555-8555-555555555555";

function actor(role: Role, home: typeof own): Actor {
  const isHost = role === "hostEditor" || role === "hostSigner";
  const isRecommender = role === "recommenderHandler" || role === "recommenderApprover";
  return {
    kind: "person",
    userId: me,
    name: role,
    roles: [role],
    organizationId: isHost ? home.organizationId : null,
    recommenderId: isRecommender ? home.recommenderId : null,
    expertId: role === "expert" ? me : null,
    sessionId: null,
  };
}

function application(stage: ApplicationStage, handlerId = "66666666-6666-4666-8666-666666666666", preparedByIds: string[] = [], opinionBy: string[] = []) {
  return {
    id: "77777777-7777-4777-8777-777777777777",
    ...own,
    stage,
    firstSubmittedAt: stage === "draft" ? null : new Date(),
    preparedByIds,
    recommendation: { handlerId, preparedByIds: [handlerId, ...opinionBy] },
    assignments: [],
  };
}

const actions = applicationActionNames.filter((action) => action !== "start");
const cells = applicationStageNames.flatMap((stage) => actions.flatMap((action) => roles.map((role) => [stage, action, role] as const)));

describe("application: stage × action × role, from the table itself", () => {
  it.each(cells)("%s × %s × %s", (stage, action, role) => {
    const transition = findTransition(applicationStages, stage, action);
    const listed = transition?.by.includes(role) ?? false;
    expect(can(actor(role, own), `application.${action}`, application(stage))).toBe(listed);
  });

  it.each(cells)("%s × %s × %s, of another institution or bureau", (stage, action, role) => {
    const province = role.startsWith("province");
    const transition = findTransition(applicationStages, stage, action);
    const listed = province && (transition?.by.includes(role) ?? false);
    expect(can(actor(role, other), `application.${action}`, application(stage))).toBe(listed);
  });
});

describe("separation of duties", () => {
  it.each(["recommend", "declineToRecommend", "sendBackToHandler"])("whoever handled does not %s", (action) => {
    const approver = actor("recommenderApprover", own);
    expect(can(approver, `application.${action}`, application("recommendation"))).toBe(true);
    expect(can(approver, `application.${action}`, application("recommendation", me))).toBe(false);
  });

  it.each(["recommend", "declineToRecommend", "sendBackToHandler"])("whoever once wrote on the opinion does not %s, also when another finished it", (action) => {
    expect(can(actor("recommenderApprover", own), `application.${action}`, application("recommendation", undefined, [], [me]))).toBe(false);
  });
});

describe("a host that recommends itself", () => {
  it.each(["handle", "recommend", "declineToRecommend", "sendBackToHandler"])("whoever wrote or signed does not %s", (action) => {
    const person = { ...actor("recommenderApprover", own), roles: ["recommenderHandler", "recommenderApprover"] as Role[] };
    expect(can(person, `application.${action}`, application("recommendation"))).toBe(true);
    expect(can(person, `application.${action}`, application("recommendation", undefined, [me]))).toBe(false);
  });
});

describe("reading", () => {
  const submitted = applicationStageNames.filter((stage) => stage !== "draft");

  it("a draft is the host's own", () => {
    for (const role of roles) {
      expect(can(actor(role, own), "application.read", application("draft")), role).toBe(role === "hostEditor" || role === "hostSigner");
    }
  });

  it.each(submitted)("%s: own host and own recommender, never others", (stage) => {
    for (const role of ["hostEditor", "hostSigner", "recommenderHandler", "recommenderApprover"] as const) {
      expect(can(actor(role, own), "application.read", application(stage))).toBe(true);
      expect(can(actor(role, other), "application.read", application(stage))).toBe(false);
    }
    expect(can(publicActor, "application.read", application(stage))).toBe(false);
    expect(can(actor("systemAdministrator", own), "application.read", application(stage))).toBe(false);
    expect(can(actor("provinceSupervisor", own), "application.read", application(stage))).toBe(false);
  });

  it("the province sees a case once it was recommended", () => {
    expect(can(actor("provinceOfficer", own), "application.read", application("recommendation"))).toBe(false);
    expect(can(actor("provinceOfficer", own), "application.read", application("formalExamination"))).toBe(true);
  });

  it("the host sees neither scores nor the recommender's opinion", () => {
    const host = actor("hostSigner", own);
    expect(can(host, "application.readScores", application("recognized"))).toBe(false);
    expect(can(host, "application.readRecommendation", application("recognized"))).toBe(false);
  });

  it("an expert reads only what was assigned, declared and is still being assessed", () => {
    const expert = actor("expert", own);
    const withAssignment = (stage: ApplicationStage, assignment: string) => ({
      ...application(stage),
      assignments: [{ expertId: me, stage: assignment }],
    });
    expect(can(expert, "application.readForAssessment", withAssignment("assessment", "assigned"))).toBe(false);
    expect(can(expert, "application.readForAssessment", withAssignment("assessment", "declared"))).toBe(true);
    expect(can(expert, "application.readForAssessment", withAssignment("assessment", "refused"))).toBe(false);
    expect(can(expert, "application.readForAssessment", withAssignment("proposal", "submitted"))).toBe(false);
    expect(can(expert, "application.readForAssessment", application("assessment"))).toBe(false);
  });

  it("an unknown action and a fact that was not loaded refuse loudly", () => {
    expect(() => can(publicActor, "application.unheardOf", {})).toThrow(/no rule/);
    expect(() => can(actor("hostEditor", own), "application.read", {})).toThrow(/not loaded/);
  });
});
