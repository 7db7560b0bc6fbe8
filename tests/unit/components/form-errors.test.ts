import { describe, expect, it } from "vitest";
import { applyChoices, conflictFields } from "@/components/form/conflicts";
import { collectProblems, errorMessage, fieldId, nearestKnown } from "@/components/form/field-paths";
import { applyServerErrors, serverProblems } from "@/components/form/server-errors";

const errors = {
  name: { type: "too_small", message: "请填写名称" },
  rows: Object.assign([undefined, { region: { type: "custom", message: "请选择" } }], { root: { type: "custom", message: "至少三家" } }),
  root: { server: { type: "server", message: "批次已截止" } },
};

describe("errors of a form", () => {
  it("are found at any depth", () => {
    expect(collectProblems(errors)).toEqual([
      { name: "name", message: "请填写名称" },
      { name: "rows.1.region", message: "请选择" },
      { name: "rows", message: "至少三家" },
      { name: "", message: "批次已截止" },
    ]);
    expect(errorMessage(errors, "rows")).toBe("至少三家");
    expect(errorMessage(errors, "rows.1.region")).toBe("请选择");
    expect(errorMessage(errors, "rows.0")).toBeUndefined();
  });
  it("lead to a field that exists", () => {
    expect(fieldId("f", "rows.0.name")).toBe("f-rows-0-name");
    expect(nearestKnown("rows.0.files.2", (name) => name === "rows")).toBe("rows");
    expect(nearestKnown("other", () => false)).toBeUndefined();
  });
  it("from the server land at their fields, nested ones too", () => {
    const set: [string, string][] = [];
    const refusal = { fieldErrors: { "rows[0].name": ["太长", "含外文"], name: [], region: undefined }, formErrors: ["批次已截止"] };
    applyServerErrors((path, error) => void set.push([path, error.message ?? ""]), refusal);
    expect(set).toEqual([["rows.0.name", "太长；含外文"], ["root.server", "批次已截止"]]);
    expect(serverProblems({})).toEqual([]);
  });
});

describe("two versions of a section", () => {
  const mine = { goals: "甲", partners: [{ name: "东京大学" }], years: 3 };
  const theirs = { goals: "乙", partners: [{ name: "东京大学" }], years: 3, note: "新" };
  it("differ where they differ", () => {
    expect(conflictFields(mine, theirs, { goals: "发展目标" })).toEqual([
      { name: "goals", label: "发展目标", mine: "甲", theirs: "乙" },
      { name: "note", label: "note", mine: "", theirs: "新" },
    ]);
  });
  it("are joined as chosen", () => {
    expect(applyChoices(mine, theirs as typeof mine, { goals: "theirs", years: "mine" })).toEqual({ ...mine, goals: "乙" });
  });
});
