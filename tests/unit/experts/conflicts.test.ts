import { describe, expect, it } from "vitest";
import { findConflicts, type CaseParties, type ExpertTies } from "@/lib/experts/conflicts";
import { plainDate } from "@/lib/regulation/plain-date";

const on = plainDate("2027-03-15");

const parties: CaseParties = {
  host: { names: ["钱潮虚构大学", "钱潮学院"], creditCode: "12330000000000001A" },
  parentName: "虚构控股集团",
  partnerNames: ["慕尼黑虚构大学", "Fictional University Munich"],
  recommender: { name: "杭州市科学技术局", creditCode: null },
  people: [{ name: "林知远", organization: "钱潮虚构大学光电学院" }, { name: "周一", organization: "西湖协作研究所" }],
};

const expert = (overrides: Partial<ExpertTies> = {}): ExpertTies => ({
  name: "沈评审", employerName: "东海大学", employerCreditCode: null, interests: [], interestsDeclaredOn: plainDate("2027-01-01"), ...overrides,
});

const interest = (overrides: Partial<ExpertTies["interests"][number]>): ExpertTies["interests"][number] => ({
  kind: "cooperation", organizationName: null, creditCode: null, personName: null, endedOn: null, ...overrides,
});

const weights = (ties: Partial<ExpertTies>, day = on) => findConflicts(expert(ties), parties, day).map(({ weight }) => weight);
const texts = (ties: Partial<ExpertTies>) => findConflicts(expert(ties), parties, on).map(({ text }) => text).join("");

describe("AZ-7 回避: who may not assess a case", () => {
  it("finds nothing where nothing ties", () => {
    expect(weights({})).toEqual([]);
  });

  it("does not take silence for an absence of ties", () => {
    expect(weights({ interestsDeclaredOn: null })).toEqual(["certain"]);
    expect(texts({ interestsDeclaredOn: null })).toContain("尚未作利益关系申报");
  });

  it.each([
    ["the host by name, however it is written", { employerName: " 钱潮 虚构大学（）" }, "依托单位"],
    ["a former name of the host", { employerName: "钱潮学院" }, "依托单位"],
    ["the host by credit code", { employerName: "改了名的大学", employerCreditCode: "12330000000000001A" }, "依托单位"],
    ["the parent company", { employerName: "虚构控股集团" }, "母公司"],
    ["a partner", { employerName: "慕尼黑虚构大学" }, "海外合作机构"],
    ["the recommender", { employerName: "杭州市科学技术局" }, "组织推荐部门"],
    ["a team member's employer", { employerName: "西湖协作研究所" }, "团队成员"],
  ])("knows an employer that is %s", (_, ties, word) => {
    expect(weights(ties)).toContain("certain");
    expect(texts(ties)).toContain(word);
  });

  it("lets the credit code decide between two of the same name", () => {
    expect(weights({ employerName: "另一所大学", employerCreditCode: "12330000000000002B" })).toEqual([]);
  });

  it.each([
    ["host", interest({ organizationName: "钱潮虚构大学" })],
    ["host by code", interest({ creditCode: "12330000000000001A", organizationName: "旧称" })],
    ["partner by its foreign name", interest({ organizationName: "FICTIONAL University, Munich" })],
    ["parent", interest({ organizationName: "虚构控股集团", kind: "financial" })],
    ["recommender", interest({ organizationName: "杭州市科学技术局", kind: "formerEmployer" })],
    ["team member", interest({ personName: "周一", kind: "mentor" })],
  ])("knows a declared tie to the %s", (_, tie) => {
    expect(new Set(weights({ interests: [tie] }))).toEqual(new Set(["certain"]));
  });

  it("lets an ended tie lapse after three years, the last day still counting", () => {
    const ended = [interest({ organizationName: "钱潮虚构大学", endedOn: plainDate("2024-03-15") })];
    expect(weights({ interests: ended }, plainDate("2027-03-15"))).toEqual(["certain"]);
    expect(weights({ interests: ended }, plainDate("2027-03-16"))).toEqual([]);
  });

  it("never lets teacher, pupil and family lapse", () => {
    for (const kind of ["mentor", "family"]) {
      expect(weights({ interests: [interest({ kind, personName: "林知远", endedOn: plainDate("2000-01-01") })] })).toEqual(["certain"]);
    }
  });

  it("shows a namesake, and forbids a namesake at the same employer", () => {
    expect(weights({ name: "周一" })).toEqual(["possible"]);
    expect(weights({ name: "周一", employerName: "西湖协作研究所" })).toEqual(["certain"]);
  });

  it("shows an employer whose name is a part of a party's name, or the other way round", () => {
    expect(weights({ employerName: "钱潮虚构大学附属医院" })).toContain("possible");
    expect(weights({ employerName: "钱潮虚构大学附属医院" })).not.toContain("certain");
  });

  it("does not match what is empty", () => {
    expect(weights({ employerName: "（）", interests: [interest({ organizationName: "", personName: " " })] })).toEqual([]);
  });
});
