import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePaste, isRange, parseClipboardTable, placePaste, type PasteColumn } from "@/components/form/paste-table";

const columns: PasteColumn[] = [
  { key: "name", label: "机构名称", type: "text" },
  { key: "region", label: "国家（地区）", type: "select", options: [{ value: "DE", label: "德国" }, { value: "JP", label: "日本" }] },
  { key: "since", label: "签约日期", type: "date" },
  { key: "amount", label: "金额", type: "number" },
];
const emptyRow = () => ({ name: "", region: "", since: "", amount: "" });

function place(text: string, options: Partial<Parameters<typeof placePaste>[0]> = {}) {
  return placePaste({ grid: parseClipboardTable(text), rows: [], columns, startRow: 0, startColumn: 0, emptyRow, maximumRows: 50, ...options });
}

describe("parseClipboardTable", () => {
  it("reads a range as Excel puts it on the clipboard", () => {
    expect(parseClipboardTable("甲\t1\r\n乙\t2\r\n")).toEqual([["甲", "1"], ["乙", "2"]]);
  });
  it("reads quoted cells with line breaks, tabs and quotes", () => {
    expect(parseClipboardTable('"第一行\n第二行"\t"他说""好"""\n丙\t')).toEqual([["第一行\n第二行", '他说"好"'], ["丙", ""]]);
  });
  it("takes a lone quote as a sign", () => {
    expect(parseClipboardTable('"重要"机构\t6" 管')).toEqual([['"重要"机构', '6" 管']]);
  });
  it("reads back whatever Excel would quote", () => {
    const cell = fc.string({ unit: fc.constantFrom("甲", "a", '"', "\t", "\n", " ") });
    const quote = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const grid = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(grid, (rows) => {
        expect(parseClipboardTable(`${rows.map((row) => row.map(quote).join("\t")).join("\r\n")}\r\n`)).toEqual(rows);
      }),
    );
  });
  it("tells a range from a piece of text", () => {
    expect(isRange("弗劳恩霍夫协会")).toBe(false);
    expect(isRange("甲\t乙")).toBe(true);
    expect(isRange("甲\n乙")).toBe(true);
  });
});

describe("placePaste", () => {
  it("fills cells and adds rows, in the column's own form", () => {
    const result = place("弗劳恩霍夫协会\t德国\t2024/3/5\t1,200.50\n东京大学\tJP\t2025年12月1日\t８０万元");
    expect(result.rows).toEqual([
      { name: "弗劳恩霍夫协会", region: "DE", since: "2024-03-05", amount: "1200.50" },
      { name: "东京大学", region: "JP", since: "2025-12-01", amount: "80" },
    ]);
    expect(result).toMatchObject({ cells: 8, added: 2, problems: [] });
    expect(describePaste(result)).toEqual(["已粘贴 8 个单元格，新增 2 行。"]);
  });
  it("skips a first line that repeats the headings", () => {
    const result = place("机构名称\t国家（地区）\n东京大学\t日本");
    expect(result.skippedHeader).toBe(true);
    expect(result.rows).toHaveLength(1);
  });
  it("starts at the cell with the focus and leaves the rest alone", () => {
    const rows = [{ ...emptyRow(), name: "甲" }, { ...emptyRow(), name: "乙" }];
    const result = place("2026-01-02\t5", { rows, startRow: 1, startColumn: 2 });
    expect(result.rows).toEqual([{ ...emptyRow(), name: "甲" }, { name: "乙", region: "", since: "2026-01-02", amount: "5" }]);
    expect(rows[1]?.since).toBe("");
  });
  it("keeps what it does not understand where it can be mended, and says so", () => {
    const result = place("甲\t火星\t去年\t很多");
    expect(result.rows[0]).toEqual({ name: "甲", region: "", since: "去年", amount: "很多" });
    expect(result.problems.map(({ label }) => label)).toEqual(["国家（地区）", "签约日期", "金额"]);
    expect(describePaste(result)).toContain("第 1 行“签约日期”看不懂：去年");
  });
  it("says what did not fit", () => {
    const result = place("甲\t德国\t\t1\t多\n乙\n丙", { maximumRows: 2 });
    expect(result).toMatchObject({ droppedColumns: 1, droppedRows: 1 });
    expect(result.rows).toHaveLength(2);
  });
});
