import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { z } from "zod";
import { failureOf } from "@/lib/accounts/action";
import { findActor } from "@/lib/accounts/current-actor";
import { findTiedApplications } from "@/lib/assessments/find-tied-applications";
import { findTiedEvaluations } from "@/lib/evaluations/expert-queries";
import { getDownload } from "@/lib/files/find-download";
import { downloadResponse } from "@/lib/platform/download";
import { ExpectedError, notFoundError } from "@/lib/platform/errors";
import { files } from "@/lib/platform/storage";

export const dynamic = "force-dynamic";

/** A download: authorised each time, never shown in the portal's own origin, never kept by caches. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const requestId = randomUUID();
  try {
    const actor = await findActor();
    if (!actor) throw new ExpectedError("signedOut", "登录已失效，请重新登录后再下载。");
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw notFoundError("该文件");
    const file = await getDownload(actor, id.data, (await Promise.all([findTiedApplications(actor), findTiedEvaluations(actor)])).flat());
    return downloadResponse(Readable.toWeb(await files().read(file.storageKey)) as ReadableStream, file);
  } catch (error) {
    const failure = failureOf(error, requestId, "files.download");
    const status = error instanceof ExpectedError ? error.status : 500;
    return new Response(failure.message, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
  }
}
