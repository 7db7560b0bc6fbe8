import type { Actor } from "@/lib/access/actor";
import { createBase } from "@/lib/bases/create-base";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { plainDate, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { actorOf, buildOrganization, buildProvince, buildRecommender, buildUser, nextSerial } from "./people";

/** A recognised base with everybody around it, each in one role. */
export interface BaseWorld {
  baseId: string;
  organizationId: string;
  recommenderId: string;
  editor: Actor;
  signer: Actor;
  handler: Actor;
  approver: Actor;
  officer: Actor;
  leader: Actor;
}

interface BuildBase {
  category?: Category;
  recognizedOn?: PlainDate;
  fieldZh?: string;
  fieldEn?: string;
  fieldCode?: string;
  leaderName?: string;
  regions?: readonly string[];
  /** "import": one that was recognised before the portal. */
  entryRoute?: "selection" | "import";
}

/** A new host with one base, and its recommender and the province's people. */
export async function buildBaseWorld(options: BuildBase = {}): Promise<BaseWorld> {
  const recommender = await buildRecommender({ cityCode: "330100" });
  const organization = await buildOrganization({ recommenderId: recommender.id });
  const { officer, leader } = await buildProvince();
  const at = { organizationId: organization.id };
  const office = { recommenderId: recommender.id };
  const [editor, signer, handler, approver] = await Promise.all([
    buildUser({ ...at, roles: ["hostEditor"] }),
    buildUser({ ...at, roles: ["hostSigner"] }),
    buildUser({ ...office, roles: ["recommenderHandler"] }),
    buildUser({ ...office, roles: ["recommenderApprover"] }),
  ]);
  const { id } = await buildBase({ organizationId: organization.id, recommenderId: recommender.id, leader }, options);
  return { baseId: id, organizationId: organization.id, recommenderId: recommender.id, editor: actorOf(editor), signer: actorOf(signer), handler: actorOf(handler), approver: actorOf(approver), officer, leader };
}

/** One more base of the same host. */
export async function buildBase(of: { organizationId: string; recommenderId: string; leader: Actor }, options: BuildBase = {}): Promise<{ id: string; number: string }> {
  const serial = nextSerial();
  const recognizedOn = options.recognizedOn ?? plainDate("2026-08-10");
  const organization = await db.organization.findUniqueOrThrow({ where: { id: of.organizationId } });
  return transaction((tx) =>
    createBase(tx, {
      actor: of.leader,
      organizationId: of.organizationId,
      recommenderId: of.recommenderId,
      category: options.category ?? "comprehensive",
      fieldCode: options.fieldCode ?? "F12",
      fieldZh: options.fieldZh ?? `功能材料${serial}`,
      fieldEn: options.fieldEn ?? `Functional Materials ${serial}`,
      cityCode: organization.cityCode,
      regions: options.regions ?? ["DE", "JP"],
      leaderName: options.leaderName ?? "沈知远",
      recognizedOn,
      documentNumber: `浙科发外〔${yearOf(recognizedOn)}〕${serial % 1000}号`,
      entryRoute: options.entryRoute ?? "selection",
    }),
  );
}
