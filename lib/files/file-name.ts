import { fieldError } from "@/lib/platform/errors";

/** Endings that mean something to a computer; in the middle of a name they are there to deceive. */
const tellingEndings = new Set([
  "exe", "com", "scr", "bat", "cmd", "msi", "dll", "js", "mjs", "jse", "vbs", "vbe", "wsf", "hta", "ps1", "sh", "jar", "apk", "lnk", "reg", "iso",
  "htm", "html", "xhtml", "mht", "svg", "xml", "php", "asp", "aspx", "jsp", "docm", "xlsm", "pptm", "dotm", "xltm", "zip", "rar", "7z",
  "pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "gif",
]);

const maximumLength = 150;

/** Control characters, and marks that turn the direction of writing and so hide an ending. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export interface CleanName {
  name: string;
  /** Lower case without the dot; `jpeg` is `jpg`. */
  extension: string;
}

/**
 * A file's name as it is kept and shown: without folders and invisible characters, NFC.
 * @throws ExpectedError "invalid" for a name without ending, or with a second telling one (合同.exe.pdf)
 */
export function cleanFileName(raw: string): CleanName {
  const name = raw.normalize("NFC").replace(invisible, "").split(/[\\/]/).at(-1)!.trim();
  const parts = name.split(".");
  const extension = (parts.length > 1 ? parts.at(-1)! : "").toLowerCase();
  if (extension === "" || parts.slice(0, -1).join("") === "") throw fieldError("file", `文件“${name}”没有扩展名，无法判断格式，请重新命名后上传。`);
  const hidden = parts.slice(1, -1).find((part) => tellingEndings.has(part.trim().toLowerCase()));
  if (hidden) throw fieldError("file", `文件名“${name}”带有双重扩展名（.${hidden}.${extension}），请改为单一扩展名后上传。`);
  if ([...name].length > maximumLength) throw fieldError("file", `文件名超过 ${maximumLength} 个字，请缩短后上传。`);
  return { name, extension: extension === "jpeg" ? "jpg" : extension };
}
