import { randomUUID } from "node:crypto";
import { AccessError } from "@/lib/access/policy";
import { failureOf, requireOwnOrigin } from "@/lib/accounts/action";
import { findActor } from "@/lib/accounts/current-actor";
import { prepareImport } from "@/lib/imports/prepare-import";
import { uploadedTableSchema } from "@/lib/imports/schema";
import { readClock } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { countAttempt } from "@/lib/platform/rate-limit";
import { runInRequest } from "@/lib/platform/request-context";

export const dynamic = "force-dynamic";

const limit = { name: "import", limit: 30, windowSeconds: 10 * 60 };

/** A table of existing bases: the file is the body, its name, size and digest are in the address and the headers. */
export async function PUT(request: Request): Promise<Response> {
  const requestId = randomUUID();
  try {
    await requireOwnOrigin();
    const actor = await findActor();
    if (!actor?.userId) throw new ExpectedError("signedOut", "登录已失效，请重新登录后再上传。");
    await countAttempt(limit, actor.userId);
    const parsed = uploadedTableSchema.safeParse({
      name: new URL(request.url).searchParams.get("name"),
      size: request.headers.get("x-file-size"),
      sha256: request.headers.get("x-file-sha256"),
    });
    if (!parsed.success) throw new ExpectedError("invalid", parsed.error.issues[0]?.message ?? "上传请求不完整，请刷新页面后重试。");
    if (!request.body) throw new ExpectedError("invalid", "没有收到文件内容，请重新上传。");
    const body = request.body as unknown as AsyncIterable<Uint8Array>;
    const context = { requestId, receivedAt: await readClock(), idempotency: null };
    const prepared = await runInRequest(context, () => prepareImport(actor, parsed.data, body));
    return answer(200, { id: prepared.importId });
  } catch (error) {
    const { message } = failureOf(error, requestId, "imports.upload");
    return answer(error instanceof ExpectedError ? error.status : error instanceof AccessError ? 403 : 500, { message });
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
