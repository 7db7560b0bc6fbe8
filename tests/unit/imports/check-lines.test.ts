import { describe, expect, it } from "vitest";
import { checkLines } from "@/lib/imports/check-lines";
import type { ImportKey } from "@/lib/imports/columns";
import { parseDay } from "@/lib/imports/parse-day";
import { plainDate } from "@/lib/regulation/plain-date";
import { importCells } from "../../builders/import-cells";

const today = plainDate("2026-11-22");
const check = (changes: Partial<Record<ImportKey, string>>) => checkLines([{ line: 2, cells: importCells(changes), unreadable: {} }], today)[0]!;

describe("a line of the table", () => {
  it("is read into a base", () => {
    const { base, errors, warnings } = check({ field: "F09 新药创制与高端医疗器械", city: "温州", regions: "德国、中国香港；德国" });
    expect(errors).toEqual({});
    expect(warnings).toEqual({});
    expect(base).toMatchObject({ fieldCode: "F09", cityCode: "330300", regions: ["DE", "HK"], recognizedOn: "2019-12-16", stage: "active", origin: null });
  });

  it.each<[ImportKey, string, string]>([
    ["number", "", "没有填写基地编号"],
    ["category", "综合类", "类别应为综合发展类、开放服务类、全球研发类之一"],
    ["field", "F77", "不在技术领域目录内，请从模板的列表选择"],
    ["city", "上海市", "应为浙江省 11 个设区市之一"],
    ["creditCode", "91330100MA000000", "统一社会信用代码应为18位，现为16位。"],
    ["recognizedOn", "2019-02-30", "看不懂这个日期，请写成 2019-12-16"],
    ["recognizedOn", "2026-11-23", "认定日期晚于今天"],
    ["regions", "台湾", "第二十六条：请写作中国台湾"],
    ["regions", "德国、亚特兰蒂斯", "不认识的国家（地区）：亚特兰蒂斯"],
    ["stage", "良好", "状态应为正常、整改中、已取消资格、已退出、已转部级之一"],
    ["nameZh", "长".repeat(151), "基地名称不能超过 150 字"],
  ])("says at %s that “%s” is wrong", (key, value, message) => {
    const line = check({ [key]: value });
    expect(line.errors[key]).toBe(message);
    expect(line.base).toBeNull();
  });

  it("keeps an old name and points out that 第二十五条 would name it otherwise", () => {
    const line = check({ nameZh: "健康食品制造与品质控制国际合作基地" });
    expect(line.warnings.nameZh).toContain("按原名称导入");
    expect(line.base?.nameZh).toBe("健康食品制造与品质控制国际合作基地");
  });

  it("wonders at a global research base of somebody who is no enterprise", () => {
    expect(check({ category: "全球研发类" }).warnings.category).toContain("第六条（三）");
  });

  it("tells an unreadable cell at its place", () => {
    const [line] = checkLines([{ line: 2, cells: importCells({}), unreadable: { leaderName: "单元格是公式" } }], today);
    expect(line!.errors).toEqual({ leaderName: "单元格是公式" });
  });
});

it("a number that comes twice is an error at the second line", () => {
  const lines = checkLines([2, 3].map((line) => ({ line, cells: importCells({}), unreadable: {} })), today);
  expect(lines.map(({ errors }) => errors.number)).toEqual([undefined, "与第 2 行的基地编号重复"]);
});

it.each([
  ["2019-12-16", "2019-12-16"],
  ["2019/1/6", "2019-01-06"],
  ["2019年1月6日", "2019-01-06"],
  ["２０１９．１．６", "2019-01-06"],
  ["20190106", "2019-01-06"],
  ["2019-13-01", undefined],
  ["43815", undefined],
])("reads the day %s", (text, day) => expect(parseDay(text)).toBe(day));
