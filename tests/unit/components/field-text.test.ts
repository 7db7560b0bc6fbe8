import { describe, expect, it } from "vitest";
import { countCharacters, describeCount } from "@/components/form/count-characters";
import { parseDayText, spellDay } from "@/components/form/day-text";
import { groupDigits, parseNumberText } from "@/components/form/number-text";
import { describeRules, refuseFile } from "@/components/form/file-rules";
import { formatFileSize } from "@/components/ui/file-size";

describe("characters", () => {
  it("counts what a person counts", () => {
    expect(countCharacters("国际合作，")).toBe(5);
    expect(countCharacters("𠮷")).toBe(1);
    expect(countCharacters("一\r\n二")).toBe(3);
  });
  it("says what is left or too much", () => {
    expect(describeCount(1200, 3000)).toBe("已写 1,200 字，还可写 1,800 字");
    expect(describeCount(3010, 3000)).toBe("已写 3,010 字，超出 10 字（上限 3,000 字）");
  });
});

describe("numbers", () => {
  it.each([
    ["１，２３４.50", "1234.50"], ["1,234", "1234"], ["007", "7"], [".5", "0.5"], ["12.", "12"], ["－3", "-3"], ["−3.20", "-3.20"], ["80 万元", "80"], ["-0", "0"], ["0.00", "0.00"], ["3.5%", "3.5"],
  ])("reads %s as %s", (text, number) => expect(parseNumberText(text)).toBe(number));
  it.each(["", "很多", "1.2.3", "1e5", "12-13", "."])("does not understand “%s”", (text) => expect(parseNumberText(text)).toBeUndefined());
  it("groups thousands", () => {
    expect(groupDigits("1234567.5")).toBe("1,234,567.5");
    expect(groupDigits("-1234")).toBe("-1,234");
    expect(groupDigits("999")).toBe("999");
  });
});

describe("days", () => {
  it.each(["2026-07-10", "2026/7/10", "2026.7.10", "2026年7月10日", "20260710", "２０２６－０７－１０", " 2026 年 7 月 10 日 "])("reads %s", (text) => expect(parseDayText(text)).toBe("2026-07-10"));
  it.each(["2026-02-30", "2026-13-01", "7/10/2026", "去年", "", "2026-07", "0026-07-10"])("does not understand “%s”", (text) => expect(parseDayText(text)).toBeUndefined());
  it("spells a day", () => expect(spellDay("2027-02-01")).toBe("2027年2月1日（周一）"));
});

describe("files", () => {
  const rules = { extensions: [".pdf", ".jpg"], maximumBytes: 20 * 1024 * 1024, maximumFiles: 3 };
  it("states its rules", () => expect(describeRules(rules)).toBe("PDF、JPG 格式，每个不超过 20 MB，最多 3 个"));
  it("refuses by type, size and emptiness", () => {
    expect(refuseFile({ name: "协议.PDF", size: 10 }, rules)).toBeUndefined();
    expect(refuseFile({ name: "协议.docx", size: 10 }, rules)).toContain("DOCX");
    expect(refuseFile({ name: "协议", size: 10 }, rules)).toContain("没有扩展名");
    expect(refuseFile({ name: "协议.pdf", size: 0 }, rules)).toBe("这是空文件");
    expect(refuseFile({ name: "协议.pdf", size: 21 * 1024 * 1024 }, rules)).toBe("文件 21 MB，超过上限 20 MB");
  });
  it("writes sizes", () => {
    expect(formatFileSize(1023)).toBe("1023 字节");
    expect(formatFileSize(1536)).toBe("1.5 KB");
    expect(formatFileSize(1024 * 1024 - 1)).toBe("1 MB");
  });
});
