import { describe, expect, it } from "vitest";
import { applySectionChoices, sectionConflicts } from "@/components/sections/section-conflict";
import { sectionValues } from "@/components/sections/section-values";
import { goalsSection, teamSection } from "@/lib/applications/form/sections/common-sections";

const target = (id: string, indicator: string) => ({ id, task: "channels", indicator, unit: "家", baseline: "1", target: "3", year: "2029" });
const values = (goals: string, targets: ReturnType<typeof target>[]) => sectionValues(goalsSection, { goals, targets });

describe("two versions of a section", () => {
  it("differ field by field and row by row, spelled as people read them", () => {
    const mine = values("我的目标", [target("a", "机构数"), target("b", "我加的一行")]);
    const theirs = values("对方的目标", [target("a", "合作机构数"), target("c", "对方加的一行")]);
    const found = sectionConflicts(goalsSection, mine, theirs);
    expect(found.map((field) => field.name)).toEqual(["goals", "targets.a", "targets.b", "targets.c"]);
    expect(found[0]).toMatchObject({ label: "发展目标", mine: "我的目标", theirs: "对方的目标" });
    expect(found[1]!.mine).toContain("重点任务：拓展国际科技合作渠道；指标：机构数");
    expect(found[2]).toMatchObject({ label: "三年建设任务与指标：我加的一行", theirs: "" });
    expect(found[3]!.mine).toBe("");
  });

  it("are equal when nothing differs", () => {
    expect(sectionConflicts(goalsSection, values("同", [target("a", "x")]), values("同", [target("a", "x")]))).toEqual([]);
  });

  it("become one without losing the row that only one of them added", () => {
    const mine = values("我的目标", [target("a", "机构数"), target("b", "我加的一行")]);
    const theirs = values("对方的目标", [target("a", "合作机构数"), target("c", "对方加的一行")]);
    const merged = applySectionChoices(goalsSection, mine, theirs, { goals: "theirs", "targets.a": "mine", "targets.b": "mine", "targets.c": "theirs" });
    expect(merged.goals).toBe("对方的目标");
    expect((merged.targets as { id: string; indicator: string }[]).map((row) => [row.id, row.indicator])).toEqual([["a", "机构数"], ["b", "我加的一行"], ["c", "对方加的一行"]]);
  });

  it("drop a row where the version without it was chosen", () => {
    const member = { id: "m", name: "张三" };
    const mine = sectionValues(teamSection, { members: [member] });
    const theirs = sectionValues(teamSection, { members: [] });
    expect(applySectionChoices(teamSection, mine, theirs, { "members.m": "theirs" }).members).toEqual([]);
  });
});
