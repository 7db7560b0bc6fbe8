import { randomUUID } from "node:crypto";
import { failureOf } from "@/lib/accounts/action";
import { findActor } from "@/lib/accounts/current-actor";
import { findSimilarNames } from "@/lib/applications/queries/find-similar-names";
import { getOwnApplication } from "@/lib/applications/queries/get-own-application";
import { ExpectedError } from "@/lib/platform/errors";
import { countAttempt } from "@/lib/platform/rate-limit";

export const dynamic = "force-dynamic";

const limit = { name: "similar-names", limit: 60, windowSeconds: 60 };

/** Names near to the one being written (第二十五条): a hint for the host, asked while it types. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const requestId = randomUUID();
  const headers = { "cache-control": "private, no-store" };
  try {
    const actor = await findActor();
    if (!actor?.userId) throw new ExpectedError("signedOut", "登录已失效，请重新登录。");
    await countAttempt(limit, actor.userId);
    const application = await getOwnApplication(actor, (await params).id);
    const fieldZh = (new URL(request.url).searchParams.get("fieldZh") ?? "").slice(0, 100);
    const similar = await findSimilarNames({ fieldZh, organizationId: actor.organizationId!, exceptApplicationId: application.id });
    return Response.json(similar, { headers });
  } catch (error) {
    const failure = failureOf(error, requestId, "applications.similarNames");
    return Response.json({ message: failure.message }, { status: error instanceof ExpectedError ? error.status : 500, headers });
  }
}
