import { describe, expect, it } from "vitest";
import { pasteIntoRows } from "@/components/sections/rows-paste";
import { sectionValues } from "@/components/sections/section-values";
import type { RowsField, RowValue, Section } from "@/lib/forms/field";
import { goalsSection, teamSection } from "@/lib/applications/form/sections/common-sections";
import { partnersSection } from "@/lib/applications/form/sections/partners-section";
import { researchSpendingSection } from "@/lib/applications/form/sections/research-spending-section";

const rowsField = (section: Section, key: string) => section.fields.find((field): field is RowsField => field.key === key && field.kind === "rows")!;
const grid = (text: string) => text.split("\n").map((line) => line.split("\t"));
const spending = researchSpendingSection(2026);
const years = rowsField(spending, "rdYears");
const threeYears = () => sectionValues(spending, {}).rdYears as RowValue[];

describe("a table copied from Excel", () => {
  it("goes by its headings, whatever their order, and leaves alone what it does not name", () => {
    const field = rowsField(partnersSection, "partners");
    const { rows, skippedHeader } = pasteIntoRows(field, [], grid("国家 （地区）\t外文名称\t中文名称\n德国\tTU Fiction\t虚构工大\n中国香港\tHK Lab\t香港虚构中心"), { row: 0, column: 0 });
    expect(skippedHeader).toBe(true);
    expect(rows.map(({ nameZh, nameLocal, region, kind }) => ({ nameZh, nameLocal, region, kind }))).toEqual([
      { nameZh: "虚构工大", nameLocal: "TU Fiction", region: "DE", kind: "" },
      { nameZh: "香港虚构中心", nameLocal: "HK Lab", region: "HK", kind: "" },
    ]);
    expect(new Set(rows.map((row) => row.id)).size).toBe(2);
  });

  it("goes by position without headings, from the cell it was pasted into", () => {
    const field = rowsField(goalsSection, "targets");
    const { rows } = pasteIntoRows(field, [], grid("机构数\t家\t1\t3\n人次\t次\t２０\t1,000"), { row: 0, column: 1 });
    expect(rows.map((row) => [row.task, row.indicator, row.unit, row.baseline, row.target])).toEqual([["", "机构数", "家", "1", "3"], ["", "人次", "次", "20", "1000"]]);
  });

  it("finds the years of the R&D table, in any order and with headings", () => {
    const { rows } = pasteIntoRows(years, threeYears(), grid("会计年度\t研究开发费用总额（万元）\t销售收入\n2025年\t1,725.00\t23800\n2023\t1260\t18000"), { row: 0, column: 0 });
    expect(rows.map((row) => [row.id, row.rd, row.revenue])).toEqual([["2023", "1260", "18000"], ["2024", "", ""], ["2025", "1725.00", "23800"]]);
  });

  it("never adds rows to fixed ones", () => {
    const result = pasteIntoRows(years, threeYears(), grid("1\t1\n2\t2\n3\t3\n4\t4"), { row: 0, column: 1 });
    expect(result.rows).toHaveLength(3);
    expect(result.rows.map((row) => row.year)).toEqual(["2023", "2024", "2025"]);
    expect(result.droppedRows).toBe(1);
  });

  it("reads ticks and says what it does not understand", () => {
    const field = rowsField(teamSection, "members");
    const result = pasteIntoRows(field, [], grid("姓名\t角色\t海外引进\n张三\t核心成员\t是\n李四\t院长\t否"), { row: 0, column: 0 });
    expect(result.rows.map((row) => [row.name, row.role, row.overseasTalent])).toEqual([["张三", "core", true], ["李四", "", false]]);
    expect(result.problems).toEqual([{ row: 2, label: "角色", text: "院长" }]);
  });
});
