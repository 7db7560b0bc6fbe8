import { requireRole } from "@/lib/accounts/current-actor";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { buildRecommendationSummary } from "@/lib/applications/recommendation/recommendation-summary";
import { idOf } from "@/app/_components/list-address";
import { downloadResponse } from "@/lib/platform/download";

/** 推荐汇总表 of the asking recommender. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const callId = idOf(Object.fromEntries(new URL(request.url).searchParams), "call");
  const found = callId ? await findRecommendedInCall(actor, callId) : undefined;
  if (!found) return new Response(null, { status: 404 });
  return downloadResponse(await buildRecommendationSummary(found), { name: `${found.call.title}推荐汇总表.xlsx`, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
