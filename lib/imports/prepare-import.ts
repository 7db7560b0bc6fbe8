import "server-only";
import { Readable } from "node:stream";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { ExpectedError, fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { files } from "@/lib/platform/storage";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { checkLines } from "./check-lines";
import { importLimits } from "./columns";
import { compareLines } from "./compare-lines";
import { countOutcomes } from "./import-report";
import { readWorkbook } from "./read-workbook";
import type { UploadedTable } from "./schema";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Reads an uploaded table of existing bases, keeps the file and a report on every line. No base comes into being
 * before an officer accepts. @throws ExpectedError when the file cannot be read as our template
 */
export async function prepareImport(actor: Actor, upload: UploadedTable, body: AsyncIterable<Uint8Array>): Promise<{ importId: string }> {
  authorize(actor, "baseImport.prepare");
  const bytes = await collect(body, upload.size);
  if (bytes.includes("vbaProject.bin")) throw fieldError("file", "文件含有宏，请另存为不带宏的 .xlsx 后再上传。");
  const at = await receivedAt();
  const lines = checkLines(await readWorkbook(bytes), shanghaiDay(at));
  const report = await compareLines(db, lines);
  const stored = await files().put(Readable.from([bytes]), { limit: importLimits.bytes, declaredSha256: upload.sha256 });
  return transaction(async (tx) => {
    const file = await tx.file.create({
      select: { id: true },
      data: { storageKey: stored.id, name: upload.name, mediaType, size: stored.size, sha256: stored.sha256, sm3: stored.sm3, uploadedById: actor.userId!, createdAt: at },
    });
    const made = await tx.baseImport.create({
      select: { id: true },
      data: {
        fileId: file.id,
        rows: lines as unknown as Prisma.InputJsonArray,
        report: report.lines as unknown as Prisma.InputJsonArray,
        createdById: actor.userId!,
        createdAt: at,
      },
    });
    await recordEvent(tx, { actor, action: "baseImport.prepare", subject: { type: "baseImport", id: made.id }, payload: { file: upload.name, sha256: stored.sha256, ...countOutcomes(report.lines) } });
    return { importId: made.id };
  });
}

/** The whole body, never more than the limit; what arrives must be as long as what was sent. */
async function collect(body: AsyncIterable<Uint8Array>, declaredSize: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > importLimits.bytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw fieldError("file", "上传中断，文件没有传完整，请重新上传。");
  }
  if (size > importLimits.bytes) throw new ExpectedError("tooLarge", "文件超过 5 MB，请拆分后分次导入。");
  if (size !== declaredSize) throw fieldError("file", "文件没有传完整，请重新上传。");
  return Buffer.concat(chunks);
}
