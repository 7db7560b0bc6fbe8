import { describe, expect, it } from "vitest";
import { cleanFileName } from "@/lib/files/file-name";

describe("FI-2, FI-4 a file's name", () => {
  it.each([
    ["合作协议.PDF", "合作协议.PDF", "pdf"],
    ["../../etc/合作协议.pdf", "合作协议.pdf", "pdf"],
    ["C:\\我的文档\\照片.jpeg", "照片.jpeg", "jpg"],
    ["方案 v1.2（2026.11）.docx", "方案 v1.2（2026.11）.docx", "docx"],
    ["fdp.\u202e协议.pdf", "fdp.协议.pdf", "pdf"],
    ["协议\u0000.pdf", "协议.pdf", "pdf"],
    ["合\u006fo\u0301.pdf", "合oó.pdf", "pdf"],
  ])("%j is kept as %j", (raw, name, extension) => {
    expect(cleanFileName(raw)).toEqual({ name, extension });
  });

  it.each(["执照", ".pdf", "..", "", "a.b."])("%j has no ending", (raw) => {
    expect(() => cleanFileName(raw)).toThrow("没有扩展名");
  });

  it.each(["协议.exe.pdf", "协议.pdf.pdf", "index.html.png", "宏.docm.docx", "x.PHP .jpg"])("%j has two endings", (raw) => {
    expect(() => cleanFileName(raw)).toThrow("双重扩展名");
  });

  it("is not endless", () => {
    expect(() => cleanFileName(`${"长".repeat(150)}.pdf`)).toThrow("超过 150 个字");
  });
});
