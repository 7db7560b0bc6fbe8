import { randomUUID } from "node:crypto";
import { askJson, isLawError, largestInput, lawError, tooLarge, unknownQuestion, type LawErrorCode, type LawReply } from "@/lib/law/ask";
import { isQuestionName } from "@/lib/law/questions";
import { clientAddressOf } from "@/lib/platform/client-address";
import { ExpectedError } from "@/lib/platform/errors";
import { lawOfToday } from "@/lib/platform/law-in-force";
import { logUnexpected } from "@/lib/platform/log";
import { countAttempt } from "@/lib/platform/rate-limit";

export const dynamic = "force-dynamic";

const limit = { name: "law", limit: 600, windowSeconds: 60 };

const statuses: Readonly<Record<LawErrorCode, number>> = {
  unknownQuestion: 404,
  emptyInput: 400,
  invalidEncoding: 400,
  invalidJson: 400,
  invalidInput: 400,
  tooLarge: 413,
  methodNotAllowed: 405,
  tooMany: 429,
  unexpected: 500,
};

/**
 * A question to the law (design.md §9), answered with the calendar and the parameters in force. Public: it reads no
 * cookie and changes nothing, so no origin is asked of it; it is limited by address.
 */
export async function POST(request: Request, { params }: { params: Promise<{ question: string }> }): Promise<Response> {
  const { question } = await params;
  try {
    if (!isQuestionName(question)) return reply(unknownQuestion(question));
    await countAttempt(limit, clientAddressOf(request.headers));
    const body = await readBody(request);
    return reply(body === undefined ? tooLarge() : askJson(question, body, await lawOfToday()));
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "tooMany") {
      return reply(lawError("tooMany", error.message), { "retry-after": String(limit.windowSeconds) });
    }
    const requestId = randomUUID();
    logUnexpected(error, { requestId, where: "law.ask" });
    return reply(lawError("unexpected", `系统出现问题，未能回答，请稍后重试；如仍不行，请告知编号 ${requestId.slice(0, 8)}。`));
  }
}

function refuseMethod(): Response {
  return reply(lawError("methodNotAllowed", "请用 POST 提交一个 JSON 对象，说明见 /api/openapi.json。"), { allow: "POST" });
}

export { refuseMethod as GET, refuseMethod as HEAD, refuseMethod as OPTIONS, refuseMethod as PUT, refuseMethod as PATCH, refuseMethod as DELETE };

/** The body, or undefined as soon as it is longer than can be asked. */
async function readBody(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > largestInput) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largestInput) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reply(body: LawReply, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, {
    status: isLawError(body) ? statuses[body.error.code] : 200,
    headers: { "cache-control": "no-store", ...headers },
  });
}
