import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { attachFile } from "@/lib/applications/attach-file";
import { attachFileSchema } from "@/lib/applications/schema";
import { failureOf, requireOwnOrigin } from "@/lib/accounts/action";
import { findActor } from "@/lib/accounts/current-actor";
import { attachFileToCase } from "@/lib/base-life/case-acts";
import { attachCaseFileSchema } from "@/lib/cases/schema";
import type { AttachedFile } from "@/lib/files/put-into-place";
import { readClock } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { countAttempt } from "@/lib/platform/rate-limit";
import { runInRequest } from "@/lib/platform/request-context";

export const dynamic = "force-dynamic";

const limit = { name: "upload", limit: 120, windowSeconds: 10 * 60 };

/**
 * An upload: the file is the body, everything else is in the address and the headers `x-file-size` and
 * `x-file-sha256`. Not a server action and not behind proxy.ts: both would hold or cut the body.
 */
export async function PUT(request: Request): Promise<Response> {
  const requestId = randomUUID();
  try {
    await requireOwnOrigin();
    const actor = await findActor();
    if (!actor?.userId) throw new ExpectedError("signedOut", "登录已失效，请重新登录后再上传。");
    await countAttempt(limit, actor.userId);
    const query = new URL(request.url).searchParams;
    const attach = placeOf(query, request.headers);
    if (!request.body) throw new ExpectedError("invalid", "没有收到文件内容，请重新上传。");
    const body = request.body;
    const context = { requestId, receivedAt: await readClock(), idempotency: null };
    const attached = await runInRequest(context, () => attach(actor, body as unknown as AsyncIterable<Uint8Array>));
    return answer(200, attached);
  } catch (error) {
    const failure = failureOf(error, requestId, "files.upload");
    return answer(statusOf(error), { message: failure.message });
  }
}

/** Where the file belongs: a place of a declaration, or of a 办理事项 of a base. */
function placeOf(query: URLSearchParams, headers: Headers): (actor: Actor, body: AsyncIterable<Uint8Array>) => Promise<AttachedFile> {
  const file = { slot: query.get("slot"), name: query.get("name"), size: headers.get("x-file-size"), sha256: headers.get("x-file-sha256") };
  const caseId = query.get("caseId");
  if (caseId !== null) {
    const input = parse(attachCaseFileSchema, { caseId, ...file });
    return (actor, body) => attachFileToCase(actor, input, body);
  }
  const input = parse(attachFileSchema, { applicationId: query.get("applicationId"), ...file });
  return (actor, body) => attachFile(actor, input, body);
}

function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new ExpectedError("invalid", parsed.error.issues[0]?.message ?? "上传请求不完整，请刷新页面后重试。");
}

function statusOf(error: unknown): number {
  if (error instanceof ExpectedError) return error.status;
  const name = error instanceof Error ? error.name : "";
  return name === "StageError" ? 409 : name === "AccessError" ? 403 : 500;
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
