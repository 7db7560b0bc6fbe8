import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { readEvaluation } from "@/lib/evaluations/content";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { findSupports } from "@/lib/supports/queries";
import { correctSupport, recordSupport } from "@/lib/supports/record-support";
import { recordSupportSchema } from "@/lib/supports/schema";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildOpenRound, inDays } from "../../builders/evaluations";

let world: BaseWorld;

beforeAll(async () => {
  world = await buildBaseWorld();
});

const support = (amount = "30.00") => ({ kind: "funding" as const, title: "市级配套经费", description: "按年度拨付", amount, givenOn: plainDate("2025-06-30"), documentNumber: "杭科合〔2025〕3号" });
const record = (actor: Actor, amount?: string) => recordSupport(actor, { baseId: world.baseId, ...support(amount) });

describe("support records", () => {
  it("are the giver's own: host, recommender and province each record what they gave", async () => {
    for (const [actor, giver, clause] of [[world.editor, "host", "art21"], [world.handler, "recommender", "art13.2"], [world.officer, "province", "art20"]] as const) {
      const { recordId } = await record(actor);
      expect((await db.supportRecord.findUniqueOrThrow({ where: { id: recordId } })).giver).toBe(giver);
      expect(await db.event.findFirstOrThrow({ where: { action: "support.record", payload: { path: ["recordId"], equals: recordId } } })).toMatchObject({ clause });
    }
    await expect(record(world.leader)).rejects.toThrow(AccessError);
    const stranger = await buildBaseWorld();
    for (const actor of [stranger.editor, stranger.handler]) await expect(record(actor)).rejects.toMatchObject({ code: "notFound" });
  });

  it("are corrected by a further record of the same party, once, and both stay", async () => {
    const { recordId } = await record(world.handler, "10.10");
    const correction = { recordId, reason: "金额登记有误，按文件更正", ...support("10.20") };
    await expect(correctSupport(world.officer, correction)).rejects.toThrow("由登记的一方更正");
    const { recordId: later } = await correctSupport(world.handler, correction);
    await expect(correctSupport(world.handler, correction)).rejects.toThrow("该记录已被更正");
    const list = (await findSupports(world.signer, world.baseId))!;
    const shown = list.lines.filter(({ id }) => id === recordId || id === later).map(({ id, amount, replaced }) => [id === recordId, amount, replaced]);
    expect(shown).toEqual(expect.arrayContaining([[true, "10.10", true], [false, "10.20", false]]));
    expect(list.totals).toContainEqual({ giver: "recommender", amount: "40.20" });
    await expect(db.supportRecord.update({ where: { id: recordId }, data: { title: "改写" } })).rejects.toThrow();
  });

  it("are facts of a day that has come; money needs an amount", async () => {
    await expect(recordSupport(world.handler, { baseId: world.baseId, ...support(), givenOn: inDays(1) })).rejects.toMatchObject({ code: "invalid" });
    expect(recordSupportSchema.safeParse({ baseId: world.baseId, ...support("") }).success).toBe(false);
    expect(recordSupportSchema.safeParse({ baseId: world.baseId, ...support(""), kind: "policy" }).success).toBe(true);
  });

  it("name the document that set up a task or approved a forum (第二十条)", () => {
    const parse = (kind: string, documentNumber: string) => recordSupportSchema.safeParse({ baseId: world.baseId, ...support("1.00"), kind, documentNumber });
    for (const kind of ["task", "forum"]) {
      expect(parse(kind, "").error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["documentNumber", "请填写立项或批准文件的文号（第二十条）"]]);
      expect(parse(kind, "浙科发规〔2027〕8号").success).toBe(true);
    }
    expect(parse("service", "").success).toBe(true);
  });

  it("stand beside the indicator of Article 21 in the next round", async () => {
    const { caseIds } = await buildOpenRound(world);
    const { reported } = readEvaluation((await db.baseCase.findUniqueOrThrow({ where: { id: caseIds[0]! } })).content);
    expect(reported.filter(({ indicator }) => indicator === "F1").map(({ text }) => text)).toEqual(["组织推荐部门支持记录2项，经费合计40.20万元。", "依托单位支持记录1项，经费合计30.00万元。"]);
  });

  it("are not seen by who has no charge of the base", async () => {
    const stranger = await buildBaseWorld();
    expect(await findSupports(stranger.signer, world.baseId)).toBeUndefined();
    expect(await findSupports(stranger.handler, world.baseId)).toBeUndefined();
    expect(await findSupports(world.leader, world.baseId)).toMatchObject({ mayRecord: false });
  });
});
