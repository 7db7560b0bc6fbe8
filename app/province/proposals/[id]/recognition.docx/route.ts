import { requireRole } from "@/lib/accounts/current-actor";
import { findProposedList } from "@/lib/decisions/queries";
import { buildRecognitionDraft } from "@/lib/decisions/recognition-draft";
import { downloadResponse } from "@/lib/platform/download";

/** 认定文件代拟稿: no number, no date, no seal. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const list = await findProposedList(actor, (await params).id);
  if (!list) return new Response(null, { status: 404 });
  return downloadResponse(await buildRecognitionDraft(list), { name: `${list.title}（认定文件代拟稿）.docx`, mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" });
}
