import { beforeAll, describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { createBase, type NewBase } from "@/lib/bases/create-base";
import { countUnifiedNames, readRegisterFigures } from "@/lib/bases/public-figures";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildBureau, buildOrganization, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let make: (changes?: Partial<NewBase>) => Promise<{ id: string }>;

beforeAll(async () => {
  const { officer }: { officer: Actor } = await buildProvince();
  const bureau = await buildBureau({ cityCode: "330300" });
  const { id: organizationId } = await buildOrganization({ recommenderId: bureau.recommender.id });
  make = (changes = {}) =>
    transaction((tx) =>
      createBase(tx, {
        actor: officer, organizationId, recommenderId: bureau.recommender.id, category: "comprehensive", fieldCode: "F09", fieldZh: "眼视光器械", fieldEn: "Ophthalmic Devices",
        cityCode: "330300", regions: ["DE"], leaderName: "某某", recognizedOn: plainDate("2026-11-01"), documentNumber: "浙科发外〔2026〕88号", entryRoute: "selection", ...changes,
      }),
    );
});

describe("what the pages of the articles count", () => {
  it("counts bases in force by category, and those that have ended by how they ended", async () => {
    const before = await readRegisterFigures(publicActor);
    await make();
    await make({ category: "openService", stage: "rectifying" });
    await make({ category: "openService", stage: "revoked" });
    await make({ category: "globalRnd", stage: "withdrawn" });
    const after = await readRegisterFigures(publicActor);
    expect(after.byCategory).toEqual({ comprehensive: before.byCategory.comprehensive + 1, openService: before.byCategory.openService + 1, globalRnd: before.byCategory.globalRnd });
    expect(after.byStage).toEqual({
      active: before.byStage.active + 1, rectifying: before.byStage.rectifying + 1, revoked: before.byStage.revoked + 1, withdrawn: before.byStage.withdrawn + 1, transferred: before.byStage.transferred,
    });
  });

  it("leaves out what the public may not see, and takes one query", async () => {
    const { id } = await make();
    const before = await readRegisterFigures(publicActor);
    await db.base.update({ where: { id }, data: { publicVisible: false } });
    const { result, queries } = await countQueries(() => readRegisterFigures(publicActor));
    expect(result.byCategory.comprehensive).toBe(before.byCategory.comprehensive - 1);
    expect(queries).toBe(1);
  });

  it("tells unified names from the older ones", async () => {
    const before = await countUnifiedNames(publicActor);
    await make();
    await make({ names: { nameZh: "浙江省眼视光国际科技合作基地", nameEn: "An older name" } });
    const after = await countUnifiedNames(publicActor);
    expect(after).toEqual({ unified: before.unified + 1, all: before.all + 2 });
  });
});
