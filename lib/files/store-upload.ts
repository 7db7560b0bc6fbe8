import "server-only";
import { ExpectedError, fieldError } from "@/lib/platform/errors";
import { files, StorageRefusal } from "@/lib/platform/storage";
import { isAcceptedType, macroWatcher, mediaTypes, requireContent, type AcceptedType } from "./file-content";
import { cleanFileName } from "./file-name";

export interface UploadRules {
  types: readonly string[];
  maximumBytes: number;
}

/** What the browser says it sends; what arrives must be the same. */
export interface DeclaredUpload {
  name: string;
  size: number;
  /** Hex; null where the browser could not compute it (no secure context). */
  sha256: string | null;
}

export interface StoredUpload {
  storageKey: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sm3: string;
}

/**
 * Refuses by name and declared size before a byte is read. @returns the cleaned name and its type
 * @throws ExpectedError "invalid", "tooLarge"
 */
export function checkDeclared(declared: DeclaredUpload, rules: UploadRules): { name: string; type: AcceptedType } {
  const { name, extension } = cleanFileName(declared.name);
  if (!isAcceptedType(extension) || !rules.types.includes(extension)) {
    throw fieldError("file", `此处只接受 ${rules.types.map((type) => type.toUpperCase()).join("、")} 格式，“${name}”是 ${extension.toUpperCase()} 格式。`);
  }
  if (declared.size === 0) throw fieldError("file", `“${name}”是空文件。`);
  if (declared.size > rules.maximumBytes) throw tooLarge(name, rules);
  return { name, type: extension };
}

function tooLarge(name: string, rules: UploadRules): ExpectedError {
  return new ExpectedError("tooLarge", `“${name}”超过 ${Math.floor(rules.maximumBytes / 1024 / 1024)} MB 的上限，请压缩或拆分后上传。`);
}

/**
 * Takes the bytes in one pass (counting, SHA-256, SM3), compares them with what was declared and looks at their
 * content. The bytes are durable when this returns; whoever cannot use them calls `forgetUpload`.
 * @throws ExpectedError when size, digest or content differ from what was said; nothing is kept then
 */
export async function storeUpload(body: AsyncIterable<Uint8Array>, declared: DeclaredUpload, rules: UploadRules): Promise<StoredUpload> {
  const { name, type } = checkDeclared(declared, rules);
  const macros = type === "docx" || type === "xlsx" ? macroWatcher() : undefined;
  const terms = { limit: rules.maximumBytes, declaredSize: declared.size, declaredSha256: declared.sha256 };
  const stored = await files()
    .put(watched(completely(body), macros), terms)
    .catch((error: unknown) => {
      throw explainRefusal(error, name, rules);
    });
  try {
    if (macros?.found) throw fieldError("file", `“${name}”含有宏，请另存为不带宏的文档后上传。`);
    await requireContent(stored.id, type);
  } catch (error) {
    await files().remove(stored.id);
    throw error;
  }
  return { storageKey: stored.id, name, mediaType: mediaTypes[type], size: stored.size, sha256: stored.sha256, sm3: stored.sm3 };
}

function explainRefusal(error: unknown, name: string, rules: UploadRules): unknown {
  if (!(error instanceof StorageRefusal)) return error;
  switch (error.reason) {
    case "tooLarge":
      return tooLarge(name, rules);
    case "sizeDiffers":
      return fieldError("file", `“${name}”没有传完整，请重新上传。`);
    case "digestDiffers":
      return fieldError("file", `“${name}”在传输中发生了变化（校验值不一致），请重新上传。`);
    case "missing":
      return error;
  }
}

async function* watched(body: AsyncIterable<Uint8Array>, macros: ReturnType<typeof macroWatcher> | undefined): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    macros?.see(chunk);
    yield chunk;
  }
}

/** A connection that breaks is a file that did not arrive, not a fault of the portal. */
async function* completely(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw fieldError("file", "上传中断，文件没有传完整，请重新上传。");
  }
}

/** For bytes that were stored but may not be used after all. */
export async function forgetUpload(stored: StoredUpload): Promise<void> {
  await files().remove(stored.storageKey);
}
