import { describe, expect, it } from "vitest";
import { shippedCalendar, type YearArrangement } from "@/lib/regulation/calendar";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { findArrangementProblems, readArrangementNotice, withArrangement } from "@/lib/regulation/year-arrangement";

const arrangement2026 = shippedCalendar.arrangements.find(({ year }) => year === 2026)!;
const changed = (changes: Partial<YearArrangement>): YearArrangement => ({ ...arrangement2026, ...changes });

/** The State Council's own words for 2026 (国办发明电〔2025〕7号), shortened to its seven clauses. */
const notice2026 = `
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

describe("the notice as it is printed", () => {
  it("is read into the arrangement that the portal ships", () => {
    const read = readArrangementNotice(notice2026, 2026);
    expect(read.holidays).toEqual(arrangement2026.holidays);
    expect([...read.makeUpWorkdays].sort()).toEqual([...arrangement2026.makeUpWorkdays].sort());
  });

  it("may begin a holiday in the year before and join two festivals", () => {
    const read = readArrangementNotice("一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。", 2023);
    expect(read.holidays).toEqual([
      { name: "元旦", first: day("2022-12-31"), last: day("2023-01-02") },
      { name: "中秋节、国庆节", first: day("2023-09-29"), last: day("2023-10-06") },
    ]);
    expect(read.makeUpWorkdays).toEqual(["2023-10-07", "2023-10-08"]);
  });

  it("may be a single line without its number, with either colon", () => {
    for (const text of ["元旦：1月1日放假。", "元旦:1月1日放假。"]) expect(readArrangementNotice(text, 2024).holidays).toEqual([{ name: "元旦", first: day("2024-01-01"), last: day("2024-01-01") }]);
    expect(readArrangementNotice("元旦1月1日放假。", 2024).holidays).toEqual([]);
  });

  it("may give a single day off", () => {
    expect(readArrangementNotice("一、元旦：1月1日放假，与周末连休。", 2024).holidays).toEqual([{ name: "元旦", first: day("2024-01-01"), last: day("2024-01-01") }]);
  });

  it("may be written in half width, and with years", () => {
    const read = readArrangementNotice("一、元旦:1月1日(周四)至3日(周六)放假,共3天。2025年12月28日(周日)上班。二、春节:2026年2月15日至2026年2月23日放假。2月28日上班。", 2026);
    expect(read).toEqual({
      holidays: [{ name: "元旦", first: day("2026-01-01"), last: day("2026-01-03") }, { name: "春节", first: day("2026-02-15"), last: day("2026-02-23") }],
      makeUpWorkdays: ["2025-12-28", "2026-02-28"],
    });
  });

  it("takes days off before 放假 and days of work after that sentence", () => {
    const read = (text: string) => readArrangementNotice(text, 2026);
    const nothing = { holidays: [], makeUpWorkdays: [] };
    expect(read("一、元旦：放假1月1日至1月3日。")).toEqual(nothing);
    expect(read("一、元旦：放假。")).toEqual(nothing);
    expect(read("一、元旦：1月1日至41日放假。13月41日上班。")).toEqual(nothing);
    expect(read("八、高温假：7月1日放假。7月4日上班。")).toEqual(nothing);
    const holidays = [{ name: "元旦", first: day("2026-01-01"), last: day("2026-01-01") }];
    expect(read("一、元旦：1月1日放假，1月2日不上班")).toEqual({ holidays, makeUpWorkdays: [] });
    expect(read("一、元旦：1月1日放假。1月4日恢复办公。")).toEqual({ holidays, makeUpWorkdays: [] });
    expect(read("一、元旦：1月1日放假。1月4日上班，1月2日不再放假。").makeUpWorkdays).toEqual(["2026-01-04", "2026-01-02"]);
  });

  it("leaves out what it cannot read", () => {
    expect(readArrangementNotice("各省、自治区、直辖市人民政府：经国务院批准，现将安排通知如下。", 2026)).toEqual({ holidays: [], makeUpWorkdays: [] });
    expect(readArrangementNotice("一、元旦：13月41日放假。", 2026)).toEqual({ holidays: [], makeUpWorkdays: [] });
  });
});

describe("an arrangement", () => {
  it("that was published has nothing against it", () => {
    expect(findArrangementProblems(arrangement2026)).toEqual([]);
  });

  it("may reach back into the year before, but is not longer than 16 days after its first", () => {
    const others = arrangement2026.holidays.filter(({ name }) => name !== "元旦");
    const newYear = (first: string, last: string) => findArrangementProblems(changed({ holidays: [{ name: "元旦", first: day(first), last: day(last) }, ...others] }));
    expect([newYear("2025-12-31", "2026-01-03"), newYear("2025-12-20", "2026-01-05"), newYear("2025-12-20", "2026-01-06")]).toEqual([[], ["2026年1月4日（周日）既是放假日又是上班日。"], ["元旦超过 16 天，请核对。"]]);
  });

  it("must contain every statutory day", () => {
    const without = changed({ holidays: arrangement2026.holidays.filter(({ name }) => name !== "清明节") });
    expect(findArrangementProblems(without)).toEqual(["缺少法定节日清明节：2026年4月5日（周日）。"]);
  });

  it("has its days in order, in its year and once", () => {
    const holiday = { name: "元旦", first: day("2026-01-03"), last: day("2026-01-01") };
    expect(findArrangementProblems(changed({ holidays: [holiday] }))).toEqual(["元旦的末日早于首日。"]);
    expect(findArrangementProblems(changed({ holidays: [{ name: "元旦", first: day("2025-01-01"), last: day("2025-01-03") }] }))).toEqual(["元旦不在2026年内。"]);
    expect(findArrangementProblems(changed({ holidays: [{ name: "春节", first: day("2026-02-01"), last: day("2026-02-28") }] }))).toEqual(["春节超过 16 天，请核对。"]);
    const twice = changed({ holidays: [...arrangement2026.holidays, { name: "再来", first: day("2026-10-07"), last: day("2026-10-07") }] });
    expect(findArrangementProblems(twice)).toEqual(["2026年10月7日（周三）同时属于国庆节和再来。"]);
  });

  it("makes up work on weekends of its year only, and not on a day off", () => {
    const problems = findArrangementProblems(changed({ makeUpWorkdays: [day("2026-03-04"), day("2026-01-03"), day("2027-01-09")] }));
    expect(problems).toEqual(["2026年3月4日（周三）不是周末，不需要调休上班。", "2026年1月3日（周六）既是放假日又是上班日。", "上班日2027年1月9日（周六）不在2026年内。"]);
    expect(findArrangementProblems(changed({ makeUpWorkdays: [day("2026-05-09"), day("2026-05-09")] }))).toEqual(["上班日有重复。"]);
  });

  it("replaces the one of its year in a calendar and leaves the others", () => {
    const other = changed({ year: 2027, holidays: [], makeUpWorkdays: [] });
    expect(withArrangement(shippedCalendar, other).arrangements.map(({ year }) => year)).toEqual([2026, 2027]);
    const again = changed({ sourceDocument: "更正" });
    expect(withArrangement(withArrangement(shippedCalendar, other), again).arrangements.map(({ sourceDocument }) => sourceDocument)).toEqual(["更正", arrangement2026.sourceDocument]);
  });
});
