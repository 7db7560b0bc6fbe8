import "server-only";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { fileTypeFromStream } from "file-type";
import { fieldError } from "@/lib/platform/errors";
import { files } from "@/lib/platform/storage";

export const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jpg: "image/jpeg",
  png: "image/png",
} as const;

export type AcceptedType = keyof typeof mediaTypes;

export function isAcceptedType(extension: string): extension is AcceptedType {
  return Object.hasOwn(mediaTypes, extension);
}

const contentNames: Record<string, string> = { exe: "可执行程序", zip: "压缩包", docm: "带宏的 Word 文档", xlsm: "带宏的 Excel 表格", xml: "网页或矢量图", cfb: "旧版或加密的 Office 文档" };

/** What the stored bytes are, by their content alone; undefined when nothing is recognised (text, web pages, scripts). */
export async function contentType(storageKey: string): Promise<string | undefined> {
  const stream = await files().read(storageKey);
  try {
    return (await fileTypeFromStream(Readable.toWeb(stream) as ReadableStream<Uint8Array>))?.ext;
  } finally {
    stream.destroy();
  }
}

/** @throws ExpectedError "invalid" when the content is not what the ending says */
export async function requireContent(storageKey: string, expected: AcceptedType): Promise<void> {
  const found = await contentType(storageKey);
  if (found === expected) return;
  const what = found ? `内容是${contentNames[found] ?? ` ${found.toUpperCase()}`}` : "内容不是所标的格式";
  throw fieldError("file", `文件内容与扩展名不符：扩展名是 ${expected.toUpperCase()}，${what}。请上传原始文件。`);
}

/** The name every Office file with macros has among its entries; entry names are never compressed. */
const macroMark = Buffer.from("vbaproject.bin");

/** Looks for macros while the bytes go by; remembers enough of the last piece for a name cut in two. */
export function macroWatcher(): { see(chunk: Uint8Array): void; readonly found: boolean } {
  let tail = Buffer.alloc(0);
  let found = false;
  return {
    see(chunk) {
      if (found) return;
      const text = Buffer.from(Buffer.concat([tail, chunk]).toString("latin1").toLowerCase(), "latin1");
      found = text.includes(macroMark);
      tail = text.subarray(Math.max(0, text.length - macroMark.length));
    },
    get found() {
      return found;
    },
  };
}
