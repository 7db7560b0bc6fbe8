import { requireRole } from "@/lib/accounts/current-actor";
import { buildTemplate } from "@/lib/imports/build-template";
import { downloadResponse } from "@/lib/platform/download";

export const dynamic = "force-dynamic";

/** The table to fill in existing bases. */
export async function GET(): Promise<Response> {
  await requireRole("provinceOfficer");
  return downloadResponse(await buildTemplate(), { name: "存量国合基地导入模板.xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
