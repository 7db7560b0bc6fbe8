import { describe, expect, it } from "vitest";
import { findCoveringDecision } from "@/lib/decisions/covering-decision";

const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour));
const decision = (hour: number) => ({ recordedAt: at(hour) });

describe("the decision record a release rests on", () => {
  it("is the latest one after everything had reached the decision", () => {
    expect(findCoveringDecision([decision(3), decision(5)], [], [at(1), at(2)])).toEqual(decision(5));
  });

  it("is none before, and none twice", () => {
    expect(findCoveringDecision([], [], [at(1)])).toBeUndefined();
    expect(findCoveringDecision([decision(3)], [{ releasedAt: at(4) }], [at(2)])).toBeUndefined();
    expect(findCoveringDecision([decision(3), decision(5)], [{ releasedAt: at(4) }], [at(2)])).toEqual(decision(5));
  });

  it("does not cover what was released from an objection later", () => {
    expect(findCoveringDecision([decision(3)], [], [at(1), at(4)])).toBeUndefined();
  });
});
