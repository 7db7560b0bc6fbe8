import { beforeEach, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { correctBase } from "@/lib/bases/correct-base";
import type { CorrectBaseInput } from "@/lib/bases/correction-schema";
import { findDossier } from "@/lib/bases/get-dossier";
import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";

let world: BaseWorld;
let day: PlainDate;
beforeEach(async () => {
  world = await buildBaseWorld({ fieldZh: "智能制造", fieldEn: "Smart Manufacturing", leaderName: "沈知远" });
  day = shanghaiDay(await readClock());
});

const input = (changes: Partial<CorrectBaseInput> = {}): CorrectBaseInput => ({
  baseId: world.baseId,
  fieldZh: "智能制造",
  fieldEn: "Smart Manufacturing",
  fieldCode: "F12",
  leaderName: "沈知源",
  regions: ["JP", "DE"],
  effectiveOn: plainDate("2026-08-10"),
  documentNumber: "浙科发外〔2026〕77号",
  reason: "认定文件附件把负责人姓名印错，予以更正。",
  ...changes,
});

it("sets a mistake right as a further version from its day on, and keeps what was there", async () => {
  await correctBase(world.leader, input());
  const dossier = await findDossier(world.officer, world.baseId, "province");
  expect(dossier!.present.leaderName).toBe("沈知源");
  expect(dossier!.versions.map(({ ordinal, fields: { leaderName }, validFrom }) => [ordinal, leaderName, validFrom])).toEqual([
    [2, "沈知源", "2026-08-10"],
    [1, "沈知远", "2026-08-10"],
  ]);
  expect(await db.event.findFirst({ where: { subjectId: world.baseId, action: "base.correct" } })).toMatchObject({ clause: "art12.2", reason: expect.stringContaining("浙科发外〔2026〕77号更正") });
});

it("names the base anew by 第二十五条 when the field was wrong", async () => {
  await correctBase(world.leader, input({ leaderName: "沈知远", fieldZh: "智能装备", fieldEn: "Intelligent Equipment" }));
  expect(await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).toMatchObject({ nameZh: "浙江省科技厅智能装备国际科技合作基地", leaderName: "沈知远", stage: "active" });
});

it("is a leader's decision, within the base's life, and only where something differs", async () => {
  await expect(correctBase(world.officer, input())).rejects.toThrow(AccessError);
  await expect(correctBase(world.signer, input())).rejects.toThrow(AccessError);
  await expect(correctBase(world.leader, input({ effectiveOn: addDays(day, 1) }))).rejects.toThrow("不能晚于今天");
  await expect(correctBase(world.leader, input({ effectiveOn: plainDate("2026-08-09") }))).rejects.toThrow("不能早于认定日期");
  await expect(correctBase(world.leader, input({ leaderName: "沈知远" }))).rejects.toThrow("没有需要更正的内容");
});
