import { findActor } from "@/lib/accounts/current-actor";
import { hasRole } from "@/lib/access/actor";
import { declarationPdf } from "@/lib/applications/declaration-pdf";
import { findSubmission } from "@/lib/applications/submission-queries";
import { downloadResponse } from "@/lib/platform/download";

/**
 * The submitted declaration on paper, for the host, its recommender and the province: whoever may read the
 * application. Not visible and not there are the same 404.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; ordinal: string }> }): Promise<Response> {
  const actor = await findActor();
  if (!actor) return new Response("请先登录。", { status: 401, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const { id, ordinal } = await params;
  const submission = await findSubmission(actor, id, Number(ordinal));
  if (!submission) return new Response("没有找到该文件。", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const audience = hasRole(actor, "hostEditor", "hostSigner") ? "host" : hasRole(actor, "provinceOfficer", "provinceLeader") ? "province" : "recommender";
  const pdf = await declarationPdf(submission, audience);
  return downloadResponse(new Uint8Array(pdf), { name: `申报书-${submission.receiptNumber}.pdf`, mediaType: "application/pdf", size: pdf.length });
}
