import { requireRole } from "@/lib/accounts/current-actor";
import { findProposedList } from "@/lib/decisions/queries";
import { buildRecognitionDraft } from "@/lib/decisions/recognition-draft";

/** 认定文件代拟稿: no number, no date, no seal. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const list = await findProposedList(actor, (await params).id);
  if (!list) return new Response(null, { status: 404 });
  return new Response(await buildRecognitionDraft(list), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="draft.docx"; filename*=UTF-8''${encodeURIComponent(`${list.title}（认定文件代拟稿）.docx`)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
