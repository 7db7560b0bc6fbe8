import { requireRole } from "@/lib/accounts/current-actor";
import { buildListWorkbook } from "@/lib/decisions/list-workbook";
import { findProposedList } from "@/lib/decisions/queries";
import { downloadResponse } from "@/lib/platform/download";

/** 建议名单, as the asking person may see it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const list = await findProposedList(actor, (await params).id);
  if (!list) return new Response(null, { status: 404 });
  return downloadResponse(await buildListWorkbook(list), { name: `${list.title}.xlsx`, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
