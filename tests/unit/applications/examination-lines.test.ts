import { describe, expect, it } from "vitest";
import { blockingLines, carryOver, examinationProgress, isExamined, lineGaps, needsReason, prejudge, withDecisions, type ExaminationLine } from "@/lib/applications/examination/examination-lines";
import { finding } from "@/lib/regulation/finding";

const findings = [
  finding("art07-registered-in-zhejiang", "met", "注册地在杭州市。"),
  finding("art11-documents", "unmet", "尚缺必备材料：承诺书。"),
  finding("art08-agreements", "unmet", "有效协议涉及2家。"),
  finding("art10-controlling-share", "judgement", "持股50%，由人判断。"),
  finding("art07-goals-clarity", "judgement", "由审核人员判断。"),
  finding("art07-support-level", "judgement", "由专家判断。"),
];
const lines = prejudge(findings, { "art08-agreements": "第三家协议正在签署。" });
const decide = (rule: string, verdict: ExaminationLine["verdict"], reason = "") => withDecisions(lines, [{ rule, verdict, reason }]).find((line) => line.rule === rule)!;

describe("prejudging", () => {
  it("lists what the examination decides, not what only experts judge", () => {
    expect(lines.map(({ rule }) => rule)).toEqual(findings.filter(isExamined).map(({ rule }) => rule));
    expect(lines.some(({ rule }) => rule === "art07-support-level")).toBe(false);
    expect(lines.some(({ rule }) => rule === "art07-goals-clarity")).toBe(true);
    expect(lines.find(({ rule }) => rule === "art08-agreements")).toMatchObject({ force: "soft", hostWords: "第三家协议正在签署。", verdict: null });
  });
});

describe("deciding", () => {
  it.each([
    ["art07-registered-in-zhejiang", "met", false],
    ["art07-registered-in-zhejiang", "unmet", true],
    ["art11-documents", "unmet", false],
    ["art11-documents", "met", true],
    ["art10-controlling-share", "met", true],
    ["art10-controlling-share", "unmet", true],
  ] as const)("%s as %s: a reason is needed: %s", (rule, verdict, needed) => {
    expect(needsReason(decide(rule, verdict))).toBe(needed);
    expect(lineGaps([decide(rule, verdict)])).toHaveLength(needed ? 1 : 0);
    expect(lineGaps([decide(rule, verdict, "已核对原件。")])).toEqual([]);
  });

  it("blocks on a hard line that stands unmet; soft ones and those set aside never block", () => {
    const all = withDecisions(lines, [
      { rule: "art11-documents", verdict: "unmet", reason: "" },
      { rule: "art08-agreements", verdict: "unmet", reason: "" },
    ]);
    expect(blockingLines(all).map(({ rule }) => rule)).toEqual(["art11-documents"]);
    expect(blockingLines(all.map((line) => ({ ...line, setAside: "另一条路径已符合。" })))).toEqual([]);
    expect(examinationProgress(all)).toEqual({ total: 5, decided: 2, overruled: 0, blocking: 1 });
  });
});

describe("after a correction", () => {
  it("a decision stands only where the line says the same", () => {
    const earlier = withDecisions(lines, lines.map(({ rule }) => ({ rule, verdict: "met" as const, reason: "已核对。" })));
    const now = prejudge(findings.map((one) => (one.rule === "art11-documents" ? { ...one, outcome: "met" as const, explanation: "必备材料齐全。" } : one)), {});
    const carried = carryOver(now, earlier);
    expect(carried.find(({ rule }) => rule === "art11-documents")).toMatchObject({ verdict: null, reason: "" });
    expect(carried.filter(({ verdict }) => verdict === "met")).toHaveLength(4);
  });
});
