import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/regulation/plain-date";
import { applicationStageNames } from "@/lib/workflow/application-stages";
import { applicationTrack, type TrackFacts } from "@/lib/workflow/application-track";

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

  it.each(applicationStageNames)("%s has five steps", (stage) => {
    expect(applicationTrack(facts({ stage }), "host").steps).toHaveLength(5);
  });
});
