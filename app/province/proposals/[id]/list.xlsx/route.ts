import { requireRole } from "@/lib/accounts/current-actor";
import { buildListWorkbook } from "@/lib/decisions/list-workbook";
import { findProposedList } from "@/lib/decisions/queries";

/** 建议名单, as the asking person may see it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const list = await findProposedList(actor, (await params).id);
  if (!list) return new Response(null, { status: 404 });
  return new Response(await buildListWorkbook(list), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent(`${list.title}.xlsx`)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
