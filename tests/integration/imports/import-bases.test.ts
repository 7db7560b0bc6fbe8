import { Readable } from "node:stream";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { acceptImport } from "@/lib/imports/accept-import";
import { buildTemplate } from "@/lib/imports/build-template";
import { importColumns, type ImportKey } from "@/lib/imports/columns";
import { prepareImport } from "@/lib/imports/prepare-import";
import { findImport } from "@/lib/imports/queries";
import { readWorkbook } from "@/lib/imports/read-workbook";
import { db } from "@/lib/platform/db";
import { fictionalCreditCode } from "../../builders/credit-code";
import { importCells } from "../../builders/import-cells";
import { buildProvince, buildRecommender } from "../../builders/people";

let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  process.env.FILES_DIRECTORY = await mkdtemp(path.join(tmpdir(), "portal-import-"));
  ({ officer, leader } = await buildProvince());
  await buildRecommender({ code: "330300", name: "温州市科学技术局", cityCode: "330300" });
});

/** The template as it is downloaded, with lines filled in. */
async function filledTemplate(lines: readonly Partial<Record<ImportKey, ExcelJS.CellValue>>[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buildTemplate()) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.worksheets[0]!;
  lines.forEach((cells, index) => {
    const row = sheet.getRow(index + 2);
    row.values = importColumns.map(({ key }) => cells[key] ?? null);
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = "yyyy/m/d";
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const upload = (bytes: Buffer, actor: Actor = officer) =>
  prepareImport(actor, { name: "存量基地.xlsx", size: bytes.length, sha256: null }, Readable.from([bytes]));
const reportOf = async (importId: string) => (await findImport(officer, importId, { skip: 0 }))!;

describe("the template", () => {
  it("comes back as it was filled in", async () => {
    const cells = importCells({ regions: "德国、新加坡" });
    const [line] = await readWorkbook(await filledTemplate([cells]));
    expect(line).toEqual({ line: 2, cells, unreadable: {} });
  });

  it("FI-8 holds text only: nothing that a table program would run", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await buildTemplate()) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).toBe(ExcelJS.ValueType.String)));
    }
  });
});

describe("a workbook that cannot be taken", () => {
  it("computes nothing: a formula is an error at its cell, a date cell is its day", async () => {
    const bytes = await filledTemplate([{ ...importCells({}), leaderName: { formula: "1+1", result: 2 }, recognizedOn: new Date("2019-12-16T00:00:00Z") }]);
    const [line] = await readWorkbook(bytes);
    expect(line!.unreadable).toEqual({ leaderName: "单元格是公式，请复制后“粘贴为数值”" });
    expect(line!.cells.recognizedOn).toBe("2019-12-16");
  });

  it("is refused when it is no workbook, has no head, or no lines", async () => {
    await expect(upload(Buffer.from("不是表格"))).rejects.toThrow("文件已损坏或被加密");
    await expect(upload(await filledTemplate([]))).rejects.toThrow("没有要导入的行");
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("其他").addRow(["名称", "数量"]);
    await expect(upload(Buffer.from(await workbook.xlsx.writeBuffer()))).rejects.toThrow("第 1 行缺少这些列：基地编号、基地名称");
  });

  it("FI-3 is refused when it unpacks to too much, whatever it says about itself", async () => {
    const packed = deflateRawSync(Buffer.alloc(80 * 1024 * 1024));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(10, 24);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + packed.length, 16);
    await expect(upload(Buffer.concat([local, packed, entry, end]))).rejects.toThrow("解压后过大");
  });

  it("is refused beyond 5 MB and when it did not arrive completely", async () => {
    await expect(upload(Buffer.alloc(5 * 1024 * 1024 + 1))).rejects.toThrow("超过 5 MB");
    const short = prepareImport(officer, { name: "a.xlsx", size: 20, sha256: null }, Readable.from([Buffer.alloc(10)]));
    await expect(short).rejects.toThrow("没有传完整");
  });

  it("is the officer's to upload", async () => {
    const bytes = await filledTemplate([importCells({})]);
    await expect(upload(bytes, leader)).rejects.toThrow(AccessError);
  });
});

describe("an import", () => {
  it("changes nothing before an officer accepts, then makes bases, hosts, versions and events; a second time nothing", async () => {
    const bytes = await filledTemplate([
      importCells({ number: "旧一号" }),
      importCells({ number: "旧二号", nameZh: "健康食品制造与品质控制国际合作基地", stage: "已退出", origin: "2017年办法" }),
      importCells({ number: "旧三号", category: "不存在的类" }),
    ]);
    const { importId } = await upload(bytes);
    const report = await reportOf(importId);
    expect(report.counts).toEqual({ new: 2, identical: 0, different: 0, invalid: 1 });
    expect(report.lines[2]!.errors.category).toContain("类别应为");
    expect(report.lines[1]!.warnings.nameZh).toContain("第二十五条");
    expect(await db.base.count()).toBe(0);
    expect(await db.organization.count()).toBe(0);

    await expect(acceptImport(leader, { importId })).rejects.toThrow(AccessError);
    expect(await acceptImport(officer, { importId })).toEqual({ new: 2, identical: 0, different: 0, invalid: 1, organizations: 1 });
    const base = await db.base.findUniqueOrThrow({ where: { number: "旧二号" }, include: { versions: true, organization: true } });
    expect(base).toMatchObject({ nameZh: "健康食品制造与品质控制国际合作基地", stage: "withdrawn", entryRoute: "import", originKind: "measures2017", recognizedYear: 2019 });
    expect(base.organization).toMatchObject({ name: "瓯江虚构医科大学", kind: "university", legalForm: "publicInstitution" });
    expect(base.versions).toHaveLength(1);
    expect(base.versions[0]!.validFrom.toISOString().slice(0, 10)).toBe("2019-12-16");
    expect(await db.event.count({ where: { action: "base.import" } })).toBe(2);

    await expect(acceptImport(officer, { importId })).rejects.toThrow("已经导入过");
    const again = await upload(bytes);
    expect((await reportOf(again.importId)).counts).toEqual({ new: 0, identical: 2, different: 0, invalid: 1 });
    await expect(acceptImport(officer, again)).rejects.toThrow("没有可以导入的新基地");
    expect(await db.base.count()).toBe(2);
  });

  it("leaves a base alone that is on record otherwise, and says in which columns", async () => {
    const bytes = await filledTemplate([importCells({ number: "旧一号", documentNumber: "浙科发外〔2019〕101号", regions: "法国" })]);
    const { importId } = await upload(bytes);
    const [line] = (await reportOf(importId)).lines;
    expect(line).toMatchObject({ outcome: "different", differences: ["认定文号", "合作国家（地区）"] });
    expect((await db.base.findUniqueOrThrow({ where: { number: "旧一号" } })).documentNumber).toBe("浙科发外〔2019〕100号");
  });

  it("decides by what is on record when it is accepted, not when it was prepared", async () => {
    const bytes = await filledTemplate([importCells({ number: "并行一号" })]);
    const [first, second] = [await upload(bytes), await upload(bytes)];
    await acceptImport(officer, first);
    await expect(acceptImport(officer, second)).rejects.toThrow("没有可以导入的新基地");
  });

  it("needs the kind and the founding day of a host it does not know, and a recommender on the list", async () => {
    const creditCode = fictionalCreditCode(99, "91", "330100");
    const unknownHost = importCells({ number: "旧九号", creditCode });
    delete unknownHost.hostKind;
    delete unknownHost.establishedOn;
    const { importId } = await upload(await filledTemplate([unknownHost, importCells({ number: "旧十号", recommender: "不存在的厅" })]));
    const { lines } = await reportOf(importId);
    expect(lines[0]!.errors).toMatchObject({ hostKind: "依托单位尚未在系统中，请填写单位类型", establishedOn: "依托单位尚未在系统中，请填写单位成立日期" });
    expect(lines[1]!.errors.recommender).toContain("名录中没有这个推荐部门");
  });
});
