import { requireRole } from "@/lib/accounts/current-actor";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { buildRecommendationLetter } from "@/lib/applications/recommendation/recommendation-letter";
import { idOf } from "@/app/_components/list-address";
import { downloadResponse } from "@/lib/platform/download";

/** 推荐函代拟稿: no number, no date, no seal. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const callId = idOf(Object.fromEntries(new URL(request.url).searchParams), "call");
  const found = callId ? await findRecommendedInCall(actor, callId) : undefined;
  if (!found) return new Response(null, { status: 404 });
  return downloadResponse(await buildRecommendationLetter(found), { name: `${found.call.title}推荐函（代拟稿）.docx`, mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" });
}
