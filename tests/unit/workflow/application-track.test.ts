import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/regulation/plain-date";
import { applicationStageNames, applicationStages } from "@/lib/workflow/application-stages";
import { applicationTrack, trackStepOf, type TrackFacts } from "@/lib/workflow/application-track";

const day = plainDate;
const facts = (changes: Partial<TrackFacts>): TrackFacts => ({
  stage: "formalExamination",
  since: day("2026-09-10"),
  today: day("2026-09-13"),
  reachedOn: { declare: day("2026-09-01"), recommend: day("2026-09-05"), examine: day("2026-09-10") },
  ...changes,
});

describe("the track of 第十一条", () => {
  it("says in whose hands, for how long, what is next", () => {
    const track = applicationTrack(facts({}), "staff");
    expect(track.steps.map(({ state }) => state)).toEqual(["done", "done", "current", "upcoming", "upcoming"]);
    expect(track).toMatchObject({ inHandsOf: "省科技厅（形式审查）", days: 3 });
    expect(applicationTrack(facts({ stage: "examinationCorrection" }), "host").inHandsOf).toBe("依托单位（形式审查补正）");
  });

  it("stops where it was refused or taken back, and has no days then", () => {
    const states = (stage: TrackFacts["stage"]) => applicationTrack(facts({ stage }), "staff").steps.map(({ state }) => state);
    expect(states("notRecommended")).toEqual(["done", "stopped", "upcoming", "upcoming", "upcoming"]);
    expect(states("formallyRejected")).toEqual(["done", "done", "stopped", "upcoming", "upcoming"]);
    expect(states("retracted")).toEqual(["done", "done", "stopped", "upcoming", "upcoming"]);
    expect(states("recognized")).toEqual(["done", "done", "done", "done", "done"]);
    expect(applicationTrack(facts({ stage: "recognized" }), "host")).toMatchObject({ inHandsOf: null, days: null });
  });

  it("tells the host nothing of the list before it is public", () => {
    const said = (["proposal", "decision"] as const).map((stage) => applicationTrack(facts({ stage }), "host").inHandsOf);
    expect(said).toEqual(["省科技厅（认定研究中）", "省科技厅（认定研究中）"]);
  });

  it("says when each step was reached, and nothing of steps that are still to come", () => {
    const days = (changes: Partial<TrackFacts>) => applicationTrack(facts(changes), "staff").steps.map(({ reachedOn }) => reachedOn);
    expect(days({})).toEqual(["2026-09-01", "2026-09-05", "2026-09-10", null, null]);
    expect(days({ stage: "recommendation" })).toEqual(["2026-09-01", "2026-09-05", null, null, null]);
    expect(days({ stage: "assessment" })).toEqual(["2026-09-01", "2026-09-05", "2026-09-10", null, null]);
    expect(days({ stage: "recognized", reachedOn: { declare: day("2026-09-01"), recognize: day("2026-12-01") } })).toEqual(["2026-09-01", null, null, null, "2026-12-01"]);
  });

  it("a case that was taken back stands at the last step it had reached, at least at the first", () => {
    const states = (reachedOn: TrackFacts["reachedOn"]) => applicationTrack(facts({ stage: "retracted", reachedOn }), "staff").steps.map(({ state }) => state);
    expect(states({})).toEqual(["stopped", "upcoming", "upcoming", "upcoming", "upcoming"]);
    expect(states({ declare: day("2026-09-01"), assess: day("2026-10-01") })).toEqual(["done", "done", "done", "stopped", "upcoming"]);
    expect(applicationStageNames.filter((stage) => trackStepOf(stage) === undefined)).toEqual(["retracted"]);
  });

  it("counts no day before the stage began, and says what is next", () => {
    expect(applicationTrack(facts({ today: day("2026-09-09") }), "staff").days).toBe(0);
    expect(applicationTrack(facts({ today: day("2026-09-10") }), "staff").days).toBe(0);
    for (const stage of applicationStageNames) expect(applicationTrack(facts({ stage }), "staff").next).toBe(applicationStages.stages[stage].next);
  });

  it.each(applicationStageNames)("%s has five steps", (stage) => {
    expect(applicationTrack(facts({ stage }), "host").steps).toHaveLength(5);
  });
});
