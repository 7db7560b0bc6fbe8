import { describe, expect, it } from "vitest";
import { publishGaps } from "@/lib/calls/publish-gaps";
import { plainDate } from "@/lib/regulation/plain-date";
import { shanghaiInstant } from "@/lib/regulation/shanghai-time";

const opensAt = shanghaiInstant(plainDate("2026-08-01"), "09:00");
const closesAt = shanghaiInstant(plainDate("2026-09-30"), "24:00");

describe("publishGaps", () => {
  const complete = { opensAt, closesAt, recommendBy: null, introduction: "说明", contact: "联系" };
  const now = new Date("2026-07-20T00:00:00Z");

  it("finds nothing in a complete draft", () => expect(publishGaps(complete, now)).toEqual([]));
  it("finds recommenders who would have to be done before the hosts", () => {
    expect(publishGaps({ ...complete, recommendBy: plainDate("2026-09-29") }, now)).toEqual(["推荐截止日不能早于申报截止时间。"]);
    expect(publishGaps({ ...complete, recommendBy: plainDate("2026-09-30") }, now)).toEqual([]);
  });
  it("finds a last instant that is past", () => expect(publishGaps(complete, new Date(closesAt.getTime() + 1))).toEqual(["截止时间已经过去。"]));
});
