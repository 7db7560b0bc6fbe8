import { describe, expect, it } from "vitest";
import { publishGaps } from "@/lib/calls/publish-gaps";
import { plainDate } from "@/lib/regulation/plain-date";
import { formatExactInstant, formatInstant, shanghaiInstant, shanghaiTime } from "@/lib/regulation/shanghai-time";
import { callPhase } from "@/lib/workflow/call-stages";

const opensAt = shanghaiInstant(plainDate("2026-08-01"), "09:00");
const closesAt = shanghaiInstant(plainDate("2026-09-30"), "24:00");
const call = { stage: "published" as const, opensAt, closesAt };
const shifted = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

describe("callPhase", () => {
  it("opens at the very instant and closes after the last millisecond", () => {
    expect(callPhase(call, shifted(opensAt, -1))).toBe("scheduled");
    expect(callPhase(call, opensAt)).toBe("open");
    expect(callPhase(call, closesAt)).toBe("open");
    expect(callPhase(call, shifted(closesAt, 1))).toBe("closed");
  });

  it("a stage other than published decides alone", () => {
    expect(callPhase({ ...call, stage: "closed" }, opensAt)).toBe("closed");
    expect(callPhase({ ...call, stage: "withdrawn" }, opensAt)).toBe("withdrawn");
    expect(callPhase({ ...call, stage: "draft" }, opensAt)).toBe("draft");
  });
});

describe("instants of a day and a time", () => {
  it("24:00 is the last millisecond of the day, and comes back as 24:00", () => {
    expect(closesAt.toISOString()).toBe("2026-09-30T15:59:59.999Z");
    expect(shanghaiTime(closesAt)).toBe("24:00");
    expect(formatInstant(closesAt)).toBe("2026年9月30日（周三）24:00");
    expect(formatExactInstant(closesAt)).toBe("2026年9月30日（周三）23:59:59");
  });

  it("any other time is the very minute", () => {
    expect(opensAt.toISOString()).toBe("2026-08-01T01:00:00.000Z");
    expect(shanghaiTime(shanghaiInstant(plainDate("2026-08-01"), "00:00"))).toBe("00:00");
    expect(() => shanghaiInstant(plainDate("2026-08-01"), "9:00")).toThrow(RangeError);
  });
});

describe("publishGaps", () => {
  const complete = { opensAt, closesAt, recommendBy: null, introduction: "说明", contact: "联系" };
  const now = new Date("2026-07-20T00:00:00Z");

  it("finds nothing in a complete draft", () => expect(publishGaps(complete, now)).toEqual([]));
  it("finds recommenders who would have to be done before the hosts", () => {
    expect(publishGaps({ ...complete, recommendBy: plainDate("2026-09-29") }, now)).toEqual(["推荐截止日不能早于申报截止时间。"]);
    expect(publishGaps({ ...complete, recommendBy: plainDate("2026-09-30") }, now)).toEqual([]);
  });
  it("finds a last instant that is past", () => expect(publishGaps(complete, shifted(closesAt, 1))).toEqual(["截止时间已经过去。"]));
});
