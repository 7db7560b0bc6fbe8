import { expect, it } from "vitest";
import { gradeStanding, type RoundResult } from "@/lib/regulation/articles/article-18-evaluation";

const names = { E: "excellent", Q: "qualified", U: "unqualified", D: "deferred", A: "absent" } as const;
const standing = (grades: string, rectificationOrdered?: boolean) =>
  gradeStanding([...grades].map((letter, index): RoundResult => ({ round: `第${index + 1}轮`, grade: names[letter as keyof typeof names], rectificationOrdered })));

it.each([
  ["", false, false, false],
  ["E", false, false, false],
  ["EE", true, false, false],
  ["EEE", true, false, false],
  ["EEQ", false, false, false],
  ["EEQE", false, false, false],
  ["EDE", true, false, false],
  ["EAE", true, false, false],
  ["U", false, true, false],
  ["UU", false, true, true],
  ["UDU", false, true, true],
  ["UQU", false, true, false],
])("%s", (grades, benchmark, rectificationRequired, revocationGround) => {
  expect(standing(grades)).toMatchObject({ benchmark, rectificationRequired, revocationGround });
});

it("warns of absence and of a rectification that was never ordered", () => {
  expect(standing("QA").warnings).toMatchObject([{ clause: "art22.1" }]);
  expect(standing("UU", false).warnings).toMatchObject([{ clause: "art18" }]);
  expect(standing("UU", true).warnings).toEqual([]);
});
