import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downloadResponse } from "@/lib/platform/download";

const headerOf = (name: string) => downloadResponse("x", { name, mediaType: "application/pdf" }).headers.get("content-disposition")!;
const nameIn = (header: string) => decodeURIComponent(/filename\*=UTF-8''([^;]*)$/.exec(header)![1]!);

describe("FI-4 the name a file is sent back under", () => {
  it.each(["申报书-2026-0001.pdf", "𠮷野家（副本）.docx", "a'b(c)*.pdf", "../../etc/passwd", "报告\r\nSet-Cookie: a=b.pdf", "\u202Efdp.exe", "nul\u0000.pdf", "长".repeat(300)])("%s comes back as it was and forms no header of its own", (name) => {
    const header = headerOf(name);
    expect(header).toMatch(/^attachment; filename="file[.a-z0-9]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+$/i);
    expect(nameIn(header)).toBe(name);
  });

  it("any text at all makes one header, and half a character does not stop the download", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => nameIn(headerOf(name)) === name.toWellFormed()));
    expect(nameIn(headerOf("a\uD800.pdf"))).toBe("a\uFFFD.pdf");
  });
});

it("FI-6 a download is an attachment that no cache keeps and no page of ours can run", () => {
  const { headers } = downloadResponse("x", { name: "a.pdf", mediaType: "application/pdf", size: 1 });
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-length": "1",
    "content-type": "application/pdf",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
  });
});
