import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/regulation/plain-date";
import { shanghaiInstant } from "@/lib/regulation/shanghai-time";
import { callPhase } from "@/lib/workflow/call-stages";

const call = () => ({ stage: "published" as const, opensAt: shanghaiInstant(plainDate("2026-08-01"), "09:00"), closesAt: shanghaiInstant(plainDate("2026-09-30"), "24:00") });
const shifted = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

describe("callPhase", () => {
  it("opens at the very instant and closes after the last millisecond", () => {
    const { opensAt, closesAt } = call();
    expect(callPhase(call(), shifted(opensAt, -1))).toBe("scheduled");
    expect(callPhase(call(), opensAt)).toBe("open");
    expect(callPhase(call(), closesAt)).toBe("open");
    expect(callPhase(call(), shifted(closesAt, 1))).toBe("closed");
  });

  it.each(["closed", "withdrawn", "draft"] as const)("a call that is %s is that at any instant", (stage) => {
    const { opensAt, closesAt } = call();
    for (const now of [shifted(opensAt, -1), opensAt, shifted(closesAt, 1)]) expect(callPhase({ ...call(), stage }, now)).toBe(stage);
  });

  it("a published call without one of its instants is not open", () => {
    const now = call().opensAt;
    expect(callPhase({ ...call(), opensAt: null }, now)).toBe("draft");
    expect(callPhase({ ...call(), closesAt: null }, now)).toBe("draft");
  });
});
