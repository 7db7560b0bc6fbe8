import { beforeAll, describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { createBase, type NewBase } from "@/lib/bases/create-base";
import { findPublicBase, listBases, listPublicBases, readRegisterFacets } from "@/lib/bases/queries";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { buildBureau, buildOrganization, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let bureau: Awaited<ReturnType<typeof buildBureau>>;
let organizationId: string;

const make = (changes: Partial<NewBase> = {}) =>
  transaction((tx) =>
    createBase(tx, {
      actor: officer,
      organizationId,
      recommenderId: bureau.recommender.id,
      category: "comprehensive",
      fieldCode: "F09",
      fieldZh: "眼视光器械",
      fieldEn: "Ophthalmic Devices",
      cityCode: "330300",
      regions: ["DE", "HK"],
      leaderName: "保密负责人",
      recognizedOn: plainDate("2026-11-01"),
      documentNumber: "浙科发外〔2026〕88号",
      entryRoute: "selection",
      ...changes,
    }),
  );

beforeAll(async () => {
  ({ officer } = await buildProvince());
  bureau = await buildBureau({ cityCode: "330300" });
  organizationId = (await buildOrganization({ name: "瓯江虚构医科大学", recommenderId: bureau.recommender.id })).id;
});

describe("createBase", () => {
  it("names by 第二十五条 and numbers within year and category", async () => {
    const first = await make();
    const second = await make();
    const other = await make({ category: "globalRnd" });
    expect([first.number, second.number, other.number]).toEqual(["GH-2026-Z-0001", "GH-2026-Z-0002", "GH-2026-Q-0001"]);
    const base = await findPublicBase(publicActor, first.number);
    expect(base?.nameZh).toBe("浙江省科技厅眼视光器械国际科技合作基地");
    expect(base?.nameEn).toBe("International Science and Technology Cooperation Base in Ophthalmic Devices Authorized by Zhejiang Provincial Department of Science and Technology");
    const version = await db.baseVersion.findUniqueOrThrow({ where: { baseId_ordinal: { baseId: first.id, ordinal: 1 } } });
    expect(version.validFrom.toISOString()).toBe("2026-11-01T00:00:00.000Z");
    expect(version.data).toMatchObject({ number: first.number, leaderName: "保密负责人", regions: ["DE", "HK"] });
  });

  it("does not give a number of the series that was imported", async () => {
    await make({ recognizedOn: plainDate("2025-03-01"), number: "GH-2025-K-0007", category: "openService" });
    expect((await make({ recognizedOn: plainDate("2025-03-02"), category: "openService" })).number).toBe("GH-2025-K-0008");
  });

  it("fails as a whole: no base without its version, no number used up", async () => {
    await expect(make({ fieldZh: " " })).rejects.toThrow(RangeError);
    await expect(make({ number: "GH-2025-K-0007", recognizedOn: plainDate("2025-03-01") })).rejects.toThrow();
    expect((await make({ recognizedOn: plainDate("2025-03-03"), category: "openService" })).number).toBe("GH-2025-K-0009");
  });
});

describe("the public register", () => {
  const read = (filters: object, request = {}) => listPublicBases(publicActor, { q: "", ...filters }, request);

  beforeAll(async () => {
    await make({ fieldZh: "光伏", fieldEn: "Photovoltaics", fieldCode: "F13", cityCode: "330400", regions: ["SG"], number: "旧-100%_1", recognizedOn: plainDate("2019-12-16") });
  });

  it.each([
    ["a two-character Chinese word of the name", { q: "光伏" }],
    ["a word of the English name, in any case", { q: "photovoltaics" }],
    ["a number with signs that are patterns elsewhere", { q: "100%_" }],
    ["full-width letters", { q: "旧-100" }],
    ["year", { year: 2019 }],
    ["city", { city: "330400" }],
    ["field", { field: "F13" }],
    ["country", { region: "SG" }],
  ])("is found by %s", async (_name, filters) => {
    const { rows, total } = await read(filters);
    expect(rows.map(({ number }) => number)).toEqual(["旧-100%_1"]);
    expect(total).toBe(1);
  });

  it("is found by the host, with all words required", async () => {
    expect((await read({ q: "瓯江 光伏" })).total).toBe(1);
    expect((await read({ q: "瓯江 区块链" })).total).toBe(0);
    expect((await read({ q: "%" })).rows.map(({ number }) => number)).toEqual(["旧-100%_1"]);
  });

  it("shows public fields only, and no base that is not public", async () => {
    const hidden = await make();
    await db.base.update({ where: { id: hidden.id }, data: { publicVisible: false } });
    expect(await findPublicBase(publicActor, hidden.number)).toBeUndefined();
    const { rows } = await read({});
    expect(Object.keys(rows[0]!).sort()).toEqual(["category", "cityCode", "documentNumber", "fieldCode", "fieldEn", "fieldZh", "hostName", "nameEn", "nameZh", "number", "recognizedOn", "stage"]);
    expect(JSON.stringify(rows)).not.toContain("保密负责人");
    const facets = await readRegisterFacets(publicActor);
    expect(facets.regions).toContainEqual({ code: "SG", count: 1 });
  });

  it("pages forth and back over 100 rows without gap or duplicate, at a constant number of queries", async () => {
    const start = plainDate("2024-01-01");
    for (let index = 0; index < 105; index++) {
      await make({ category: "openService", fieldCode: "F02", recognizedOn: addDays(start, Math.floor(index / 7)) });
    }
    const filters = { field: "F02" };
    const seen: string[] = [];
    let after: string | null = null;
    let before: string | null = null;
    do {
      const counted: { result: Awaited<ReturnType<typeof read>>; queries: number } = await countQueries(() => read(filters, after ? { after } : {}));
      expect(counted.queries).toBeLessThanOrEqual(3);
      expect(counted.result.total).toBe(105);
      seen.push(...counted.result.rows.map(({ number }) => number));
      before = counted.result.before;
      after = counted.result.after;
    } while (after);
    expect(seen.length).toBe(105);
    expect(new Set(seen).size).toBe(105);

    const back: string[] = seen.slice(100);
    while (before) {
      const page: Awaited<ReturnType<typeof read>> = await read(filters, { before });
      back.unshift(...page.rows.map(({ number }) => number));
      before = page.before;
    }
    expect(back).toEqual(seen);
  });

  it("begins at the first page when the address was tampered with", async () => {
    const first = await read({});
    for (const after of ["x", "e30", Buffer.from('["garbage","0198c0de-0000-7000-8000-000000000000"]').toString("base64url"), "A".repeat(5000)]) {
      expect((await read({}, { after })).rows[0]).toEqual(first.rows[0]);
    }
  });
});

it("a recommender lists its own bases only", async () => {
  const other = await buildBureau();
  expect((await listBases(bureau.handler, { q: "" }, {})).total).toBeGreaterThan(100);
  expect((await listBases(other.handler, { q: "" }, {})).total).toBe(0);
  expect((await listBases(publicActor, { q: "" }, {})).total).toBe(0);
});
