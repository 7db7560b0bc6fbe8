import { expect, it } from "vitest";
import { findDossier } from "@/lib/bases/get-dossier";
import { db } from "@/lib/platform/db";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { recordSupport } from "@/lib/supports/record-support";
import { buildBaseWorld } from "../../builders/bases";
import { buildExaminedChange } from "../../builders/changes";
import { approveChange } from "@/lib/changes/approve";
import { buildGraded } from "../../builders/evaluations";

const today = shanghaiDay(new Date());

it("has what happened to the base, said by offices outside their own house, and never what an office did inside", async () => {
  const world = await buildBaseWorld();
  await buildGraded(world, "excellent");
  const caseId = await buildExaminedChange(world, { occurredOn: today });
  await approveChange(world.leader, { caseId, note: "" });
  await recordSupport(world.handler, { baseId: world.baseId, kind: "funding", title: "配套经费", description: "", amount: "30.00", givenOn: today, documentNumber: "" });
  const forHost = (await findDossier(world.signer, world.baseId, "host"))!;
  expect(forHost.record.map(({ what }) => what)).toEqual(["发文认定", "同意重大事项变更", "登记支持"]);
  const [recognized, , support] = forHost.record;
  expect(recognized).toMatchObject({ who: "省科技厅", clause: "art11.5", weight: "recognized" });
  expect(support!.who).toBe(forHost.recommenderName);
  expect(forHost.cases.map(({ process }) => process).sort()).toEqual(["evaluation", "majorChange"]);
  expect(forHost.versions).toHaveLength(2);
  const forProvince = (await findDossier(world.officer, world.baseId, "province"))!;
  expect(forProvince.record[0]!.who).toBe(`省科技厅 ${world.leader.name}`);
});

it("names people and partners as the host's ledger has them; an institution without a Chinese name by its own", async () => {
  const world = await buildBaseWorld();
  const entry = (kind: string, naturalKey: string, values: Record<string, string>) => ({ organizationId: world.organizationId, kind, naturalKey, data: { values, origin: null } });
  await db.ledgerEntry.createMany({
    data: [
      entry("member", "a", { name: "周以宁", organization: "材料学院", title: "教授" }),
      entry("partner", "b", { nameZh: "", nameLocal: "Example Institute", region: "DE" }),
      entry("agreement", "c", { title: "合作协议", partner: "Example Institute", signedOn: "2024-01-01", expiresOn: "2024-12-31" }),
    ],
  });
  expect(await findDossier(world.handler, world.baseId, "recommender")).toMatchObject({
    members: [{ name: "周以宁", organization: "材料学院", position: "教授" }],
    partners: [{ name: "Example Institute", region: "DE" }],
    agreements: [{ title: "合作协议", state: "ended" }],
  });
});

it("is not there for another host or recommender", async () => {
  const [one, other] = [await buildBaseWorld(), await buildBaseWorld()];
  expect(await findDossier(other.signer, one.baseId, "host")).toBeUndefined();
  expect(await findDossier(other.handler, one.baseId, "recommender")).toBeUndefined();
});
