import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import { headers } from "next/headers";
import { z } from "zod";
import { publicActor, type Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { clientAddressOf } from "@/lib/platform/client-address";
import { readClock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { countAttempt, type RateLimitRule } from "@/lib/platform/rate-limit";
import { runInRequest } from "@/lib/platform/request-context";
import { StageError } from "@/lib/workflow/next-stage";
import type { ActionFailure, ActionResult } from "./action-result";
import { findActor, findSigningIn, requireRecentProof } from "./current-actor";
import { stepUpActions } from "./step-up-actions";

const defaultLimit: RateLimitRule = { name: "action", limit: 600, windowSeconds: 60 };

interface ActionOptions<S extends z.ZodType> {
  /** The verb's name, e.g. “application.submit”; part of the idempotency key. */
  name: string;
  /** Shape only; law never lives here (design.md §4). */
  input: S;
  /** `public`: also for people who are not signed in; `signingIn`: also between password and second factor. */
  for?: "signedIn" | "signingIn" | "public";
  limit?: RateLimitRule;
}

/**
 * The one way from a form to a verb (design.md §3): origin → session row → rate limit → parse → recent proof where
 * `stepUpActions` wants it → run → expected errors to the user, unexpected ones to the log with an id. The second argument of the returned server action is the
 * idempotency key made when the form rendered.
 */
export function action<S extends z.ZodType, T>(
  options: ActionOptions<S>,
  verb: (actor: Actor, input: z.output<S>) => Promise<T>,
): (input: unknown, key?: string) => Promise<ActionResult<T>> {
  return async (raw, key) => {
    const requestId = randomUUID();
    try {
      await requireOwnOrigin();
      const actor = await actorFor(options.for);
      if (!actor) throw new ExpectedError("signedOut", "登录已失效，请重新登录。已填写的内容保留在本页。");
      await countAttempt(options.limit ?? defaultLimit, actor.userId ?? (await clientAddress()));
      const parsed = options.input.safeParse(raw);
      if (!parsed.success) return { ok: false, error: shapeFailure(parsed.error) };
      if (stepUpActions.has(options.name)) await requireRecentProof();
      const idempotency = idempotencyOf(actor, options.name, key, raw);
      const receivedAt = await readClock();
      const data = await runInRequest({ requestId, receivedAt, idempotency }, () => verb(actor, parsed.data));
      return { ok: true, data };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: failureOf(error, requestId, options.name) };
    }
  };
}

async function actorFor(audience: ActionOptions<z.ZodType>["for"]): Promise<Actor | null> {
  const actor = await findActor();
  if (actor) return actor;
  if (audience === "signingIn") return (await findSigningIn())?.actor ?? null;
  return audience === "public" ? publicActor : null;
}

function idempotencyOf(actor: Actor, name: string, key: string | undefined, raw: unknown) {
  if (!key || !actor.userId) return null;
  if (!z.uuid().safeParse(key).success) throw new ExpectedError("invalid", "页面已过期，请刷新后重试。");
  const requestHash = createHash("sha256").update(JSON.stringify(raw) ?? "").digest("hex");
  return { actorId: actor.userId, action: name, key, requestHash };
}

/** Our own pages only; a request that names neither its origin nor its site is refused (security.md, WE-3). */
export async function requireOwnOrigin(): Promise<void> {
  const list = await headers();
  const origin = list.get("origin");
  if (origin !== null && origin === new URL(env().PORTAL_URL).origin) return;
  if (list.get("sec-fetch-site") === "same-origin") return;
  throw new ExpectedError("refused", "请求不是从本系统的页面发出的，未予办理。");
}

async function clientAddress(): Promise<string> {
  return clientAddressOf(await headers());
}

function shapeFailure(error: z.ZodError): ActionFailure {
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    (fieldErrors[path] ??= []).push(issue.message);
  }
  return { code: "invalid", message: "有内容需要更正，请查看标出的各项。", fieldErrors };
}

/** Sorted by what the person should do; everything not expected is logged and shown as an id only. */
export function failureOf(error: unknown, requestId: string, where: string): ActionFailure {
  if (error instanceof ExpectedError) return { code: error.code, message: error.message, ...error.details };
  if (error instanceof StageError) return { code: "conflict", message: error.message };
  if (error instanceof AccessError) return { code: "forbidden", message: error.message };
  logUnexpected(error, { requestId, where });
  return { code: "unexpected", message: `系统出现问题，未能办理，已填写的内容保留在本页。请稍后重试；如仍不行，请告知编号 ${requestId.slice(0, 8)}。`, errorId: requestId };
}
