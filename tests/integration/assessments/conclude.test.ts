import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { findCategoryAssessment, listAssessments } from "@/lib/assessments/call-queries";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { recordPanel } from "@/lib/assessments/record-panel";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { defaultParameters } from "@/lib/regulation/parameters";
import { buildCall } from "../../builders/applications";
import { assignAndDeclare, buildInAssessment, buildOpinions, concludeCategory } from "../../builders/assessments";
import { buildExpert, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
});

const callWithTwo = () => buildCall({ parameters: { ...defaultParameters(), assessmentExpertsMinimum: 2 } });

describe("ending the assessment", () => {
  it("names every reason against it, then lets the category go on together", async () => {
    const call = await callWithTwo();
    const [one, other] = [await buildInAssessment({ call }), await buildInAssessment({ call })];
    const input = { callId: call.id, category: "comprehensive" as const };
    await buildOpinions(officer, one.applicationId, [80, 90]);
    await buildOpinions(officer, other.applicationId, [70]);
    const pending = await buildExpert();
    await assignAndDeclare(officer, other.applicationId, pending);
    await expect(concludeAssessment(officer, input)).rejects.toThrow(/尚未登记该类别的评审会记录.*还有 1 位专家未提交/);
    const view = (await findCategoryAssessment(officer, call.id, "comprehensive"))!;
    expect(view.conclusion).toMatchObject({ running: 2, allowed: true });
    expect(view.conclusion.gaps).toHaveLength(2);

    await expect(concludeAssessment(leader, input)).rejects.toThrow("没有处于专家评审的申报");
    await db.assignment.updateMany({ where: { expertId: pending.expert.id }, data: { stage: "withdrawn" } });
    await expect(concludeCategory(officer, call.id, "comprehensive")).rejects.toThrow("少于 2 份");
    await buildOpinions(officer, other.applicationId, [72]);
    expect(await concludeAssessment(officer, input)).toEqual({ concluded: 2 });
    expect(await db.application.count({ where: { callId: call.id, stage: "proposal" } })).toBe(2);
    await expect(concludeAssessment(officer, input)).rejects.toThrow("没有处于专家评审的申报");
  });

  it("does not take a panel that has not met yet", async () => {
    const call = await callWithTwo();
    const metOn = addDays(shanghaiDay(new Date()), 1);
    await expect(recordPanel(officer, { callId: call.id, category: "comprehensive", metOn, place: "会议室", attendees: "专家", record: "还没有召开的评审会议" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("results", () => {
  it("rank by mean, flag a wide spread, and cost the same whatever their number", async () => {
    const call = await callWithTwo();
    const best = await buildInAssessment({ call });
    await buildOpinions(officer, best.applicationId, [95, 91]);
    const first = await countQueries(() => findCategoryAssessment(officer, call.id));
    const divided = await buildInAssessment({ call });
    await buildOpinions(officer, divided.applicationId, [95, 60]);
    const second = await countQueries(() => findCategoryAssessment(officer, call.id));
    expect(second.queries).toBe(first.queries);
    expect(second.result!.cases.map(({ id, flagged, result }) => [id, flagged, result?.mean])).toEqual([
      [best.applicationId, false, 93],
      [divided.applicationId, true, 77.5],
    ]);
    expect((await listAssessments(leader)).find(({ callId }) => callId === call.id)).toMatchObject({ running: 2, unassigned: 0, assignments: { submitted: 4 } });
    expect(await listAssessments((await buildExpert()).actor)).toEqual([]);
  });
});
