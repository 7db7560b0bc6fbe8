import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approveChange } from "@/lib/changes/approve";
import { baseAsOf } from "@/lib/bases/base-as-of";
import { addBaseVersion } from "@/lib/bases/base-version";
import { transaction } from "@/lib/platform/transaction";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { buildBaseWorld } from "../../builders/bases";
import { buildExaminedChange } from "../../builders/changes";
import { onDay } from "../../support/at-time";

const recognizedOn = plainDate("2026-08-10");

describe("any field as of any day (design.md §6)", () => {
  it("is what was approved by then, to the day", async () => {
    const world = await buildBaseWorld({ leaderName: "沈知远", recognizedOn });
    const approveOn = (day: string, leaderName: string) =>
      onDay(plainDate(day), async () => approveChange(world.leader, { caseId: await buildExaminedChange(world, { change: { leaderName } }), note: "" }));
    await approveOn("2027-03-05", "顾清和");
    await approveOn("2027-09-01", "林一帆");
    await approveOn("2027-09-01", "周以宁");
    const leaderOn = async (day: string) => (await baseAsOf(world.baseId, plainDate(day)))?.leaderName;
    expect([await leaderOn("2026-08-09"), await leaderOn("2026-08-10"), await leaderOn("2027-03-04"), await leaderOn("2027-03-05")]).toEqual([undefined, "沈知远", "沈知远", "顾清和"]);
    expect([await leaderOn("2027-08-31"), await leaderOn("2027-09-01"), await leaderOn("2099-12-31")]).toEqual(["顾清和", "周以宁", "周以宁"]);
  });

  it("no day after recognition is without a version, whatever the order of the days; the last word on a day holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 }), async (offsets) => {
        const world = await buildBaseWorld({ leaderName: "0", recognizedOn });
        for (const [index, offset] of offsets.entries()) {
          await transaction((tx) => addBaseVersion(tx, { id: world.baseId }, { leaderName: String(index + 1) }, { from: addDays(recognizedOn, offset), reason: "试验" }));
        }
        for (const offset of [0, ...offsets, ...offsets.map((one) => one + 1), 60]) {
          const expected = offsets.reduce((held, from, index) => (from <= offset ? String(index + 1) : held), "0");
          expect((await baseAsOf(world.baseId, addDays(recognizedOn, offset)))?.leaderName).toBe(expected);
        }
      }),
      { numRuns: 12 },
    );
  });
});
