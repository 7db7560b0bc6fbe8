import { requireRole } from "@/lib/accounts/current-actor";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { buildRecommendationLetter } from "@/lib/applications/recommendation/recommendation-letter";
import { idOf } from "@/app/_components/list-address";

/** 推荐函代拟稿: no number, no date, no seal. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const callId = idOf(Object.fromEntries(new URL(request.url).searchParams), "call");
  const found = callId ? await findRecommendedInCall(actor, callId) : undefined;
  if (!found) return new Response(null, { status: 404 });
  return new Response(await buildRecommendationLetter(found), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="letter.docx"; filename*=UTF-8''${encodeURIComponent(`${found.call.title}推荐函（代拟稿）.docx`)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
