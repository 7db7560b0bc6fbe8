import { requireRole } from "@/lib/accounts/current-actor";
import { buildTemplate } from "@/lib/imports/build-template";

export const dynamic = "force-dynamic";

/** The table to fill in existing bases. */
export async function GET(): Promise<Response> {
  await requireRole("provinceOfficer");
  const name = encodeURIComponent("存量国合基地导入模板.xlsx");
  return new Response(await buildTemplate(), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="template.xlsx"; filename*=UTF-8''${name}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
