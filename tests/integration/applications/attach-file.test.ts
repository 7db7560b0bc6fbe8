import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { attachFile } from "@/lib/applications/attach-file";
import { getOwnApplication } from "@/lib/applications/queries/get-own-application";
import { removeAttachment } from "@/lib/applications/remove-attachment";
import { getDownload } from "@/lib/files/find-download";
import { db } from "@/lib/platform/db";
import { files } from "@/lib/platform/storage";
import { buildDraft, buildSubmitted } from "../../builders/applications";
import { buildBureau, buildExpert, buildHost, buildProvince } from "../../builders/people";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portal-files-"));
  process.env.FILES_DIRECTORY = folder;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pdf = (size = 2_000) => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(size - 9, "内")]);
const exe = () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500, 1)]);
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function* pieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Sent {
  slot?: string;
  name?: string;
  size?: number;
  sha256?: string | null;
  body?: AsyncIterable<Uint8Array>;
}

function send(actor: Actor, applicationId: string, bytes: Buffer, sent: Sent = {}) {
  const declared = { slot: sent.slot ?? "license", name: sent.name ?? "营业执照.pdf", size: sent.size ?? bytes.length, sha256: sent.sha256 === undefined ? sha256(bytes) : sent.sha256 };
  return attachFile(actor, { applicationId, ...declared }, sent.body ?? pieces(bytes));
}

const emptyDraft = () => buildDraft({ withoutSlots: ["license"] });

/** Everything under the store, whichever way it lays out its folders. */
async function storedFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("putting a file into the declaration", () => {
  it("FI-1 keeps 12 MB intact, with both digests, under the name a person reads", async () => {
    const { applicationId, editor } = await emptyDraft();
    const bytes = pdf(12 * 1024 * 1024);
    const attached = await send(editor, applicationId, bytes, { name: "C:\\temp\\营业\u202e执照（副本）.pdf" });
    expect(attached).toMatchObject({ name: "营业执照（副本）.pdf", size: bytes.length, sha256: sha256(bytes) });
    const row = await db.file.findUniqueOrThrow({ where: { id: attached.fileId } });
    expect(row.sm3).toBe(createHash("sm3").update(bytes).digest("hex"));
    const back = await (await files().read(row.storageKey)).toArray();
    expect(sha256(Buffer.concat(back as Buffer[]))).toBe(sha256(bytes));
    const section = (await getOwnApplication(editor, applicationId)).sections.find((one) => one.key === "guarantees")!;
    expect(section.files.license).toEqual([{ id: attached.fileId, name: attached.name, size: attached.size, sha256: attached.sha256 }]);
  });

  it("takes back a request for sign-off", async () => {
    const { applicationId, editor } = await emptyDraft();
    await db.application.update({ where: { id: applicationId }, data: { signOffRequestedAt: new Date() } });
    await send(editor, applicationId, pdf());
    expect((await getOwnApplication(editor, applicationId)).signOffRequestedAt).toBeNull();
  });

  it("answers the same file sent again with the attachment there is", async () => {
    const { applicationId, editor } = await emptyDraft();
    const first = await send(editor, applicationId, pdf());
    const count = (await storedFiles()).length;
    expect((await send(editor, applicationId, pdf())).attachmentId).toBe(first.attachmentId);
    expect(await storedFiles()).toHaveLength(count);
  });

  it.each([
    ["a body that ends early", { size: 3_000 }, "没有传完整"],
    ["a digest that differs", { sha256: "0".repeat(64) }, "校验值不一致"],
    ["a file longer than said", { size: 100 }, "没有传完整"],
    ["a double ending", { name: "协议.exe.pdf" }, "双重扩展名"],
    ["a type that does not belong here", { name: "执照.docx" }, "只接受 PDF、JPG、PNG"],
    ["a web page", { name: "执照.html" }, "只接受"],
    ["no ending", { name: "执照" }, "没有扩展名"],
  ])("refuses %s and keeps nothing", async (_, sent: Sent, message) => {
    const { applicationId, editor } = await emptyDraft();
    const before = await storedFiles();
    await expect(send(editor, applicationId, pdf(), sent)).rejects.toThrow(message);
    expect(await storedFiles()).toEqual(before);
    expect(await db.attachment.count({ where: { applicationId, slot: "license" } })).toBe(0);
  });

  it("FI-1 refuses what is broken off on the way", async () => {
    const { applicationId, editor } = await emptyDraft();
    const bytes = pdf(500_000);
    async function* broken() {
      yield bytes.subarray(0, 100_000);
      throw new Error("aborted");
    }
    const before = await storedFiles();
    await expect(send(editor, applicationId, bytes, { body: broken() })).rejects.toThrow("上传中断");
    expect(await storedFiles()).toEqual(before);
  });

  it.each([
    ["a program", exe(), "可执行程序"],
    ["a web page", Buffer.from("<!doctype html><script>alert(1)</script>"), "内容与扩展名不符"],
    ["a drawing with script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "内容与扩展名不符"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000100", "hex"), "内容是 PNG"],
  ])("refuses %s that calls itself a PDF", async (_, bytes, message) => {
    const { applicationId, editor } = await emptyDraft();
    const before = await storedFiles();
    await expect(send(editor, applicationId, bytes)).rejects.toThrow(message);
    expect(await storedFiles()).toEqual(before);
  });

  it("FI-2 refuses macros in a document that calls itself free of them", async () => {
    const { applicationId, editor } = await emptyDraft();
    const bytes = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(70_000), Buffer.from("word/vbaProject.bin"), Buffer.alloc(100)]);
    // Cut in the middle of the name.
    await expect(send(editor, applicationId, bytes, { slot: "guarantee", name: "方案.docx", body: pieces(bytes, 70_010) })).rejects.toThrow("含有宏");
  });

  it("FI-3 refuses before a byte is read what is too large or has no room", async () => {
    const { applicationId, editor } = await emptyDraft();
    let read = false;
    async function* watched() {
      read = true;
      yield new Uint8Array(1);
    }
    await expect(send(editor, applicationId, pdf(), { size: 21 * 1024 * 1024, body: watched() })).rejects.toMatchObject({ code: "tooLarge" });
    for (const size of [1_000, 1_001, 1_002]) await send(editor, applicationId, pdf(size));
    await expect(send(editor, applicationId, pdf(1_003), { body: watched() })).rejects.toThrow("最多 3 个文件");
    expect(read).toBe(false);
  });

  it("does not count past the limit when several arrive at once", async () => {
    const { applicationId, editor } = await emptyDraft();
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((more) => send(editor, applicationId, pdf(5_000 + more))));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(3);
    expect(await db.attachment.count({ where: { applicationId, slot: "license", removedAt: null } })).toBe(3);
  });

  it("is another institution's “not found”, and refuses a stage in which nothing is written", async () => {
    const draft = await emptyDraft();
    const { editor: stranger } = await buildHost();
    await expect(send(stranger, draft.applicationId, pdf())).rejects.toMatchObject({ code: "notFound" });
    const submitted = await buildSubmitted();
    await expect(send(submitted.editor, submitted.applicationId, pdf())).rejects.toThrow("当前处于“审核推荐”");
  });
});

describe("taking a file out", () => {
  it("keeps row and bytes, and makes room", async () => {
    const { applicationId, editor } = await emptyDraft();
    const { fileId } = await send(editor, applicationId, pdf());
    await removeAttachment(editor, { applicationId, fileId });
    await removeAttachment(editor, { applicationId, fileId });
    const section = (await getOwnApplication(editor, applicationId)).sections.find((one) => one.key === "guarantees")!;
    expect(section.files.license).toEqual([]);
    const { storageKey } = await getDownload(editor, fileId);
    const stream = await files().read(storageKey);
    expect(Buffer.concat((await stream.toArray()) as Buffer[])).toEqual(pdf());
  });
});

describe("downloading", () => {
  it("is the host's own while nothing is submitted", async () => {
    const bureau = await buildBureau();
    const { applicationId, editor, signer } = await buildDraft({ bureau, withoutSlots: ["license"] });
    const { fileId } = await send(editor, applicationId, pdf());
    expect(await getDownload(signer, fileId)).toMatchObject({ name: "营业执照.pdf", mediaType: "application/pdf" });
    const province = await buildProvince();
    const { editor: stranger } = await buildHost();
    const { actor: expert } = await buildExpert();
    for (const other of [bureau.handler, province.officer, province.supervisor, stranger, expert]) await expect(getDownload(other, fileId)).rejects.toMatchObject({ code: "notFound" });
  });

  it("is the recommender's, the province's and the assigned expert's as far as it was submitted to them", async () => {
    const bureau = await buildBureau();
    const other = await buildBureau();
    const province = await buildProvince();
    const { actor: expert, expert: row } = await buildExpert();
    const { applicationId, editor } = await buildSubmitted({ bureau });
    const attachment = await db.attachment.findFirstOrThrow({ where: { applicationId } });
    const fileId = attachment.fileId;
    await expect(getDownload(bureau.handler, fileId)).resolves.toBeDefined();
    await expect(getDownload(other.handler, fileId)).rejects.toMatchObject({ code: "notFound" });
    await expect(getDownload(province.officer, fileId)).rejects.toMatchObject({ code: "notFound" });

    await db.application.update({ where: { id: applicationId }, data: { stage: "recommendationCorrection" } });
    const added = await send(editor, applicationId, pdf(), { slot: "guarantee" });
    await expect(getDownload(bureau.handler, added.fileId)).rejects.toMatchObject({ code: "notFound" });

    await db.application.update({ where: { id: applicationId }, data: { stage: "assessment" } });
    await expect(getDownload(province.officer, fileId)).resolves.toBeDefined();
    await expect(getDownload(expert, fileId)).rejects.toMatchObject({ code: "notFound" });
    const assignment = await db.assignment.create({ data: { applicationId, expertId: row.id, assignedById: province.officer.userId!, assignedAt: new Date() } });
    await expect(getDownload(expert, fileId)).rejects.toMatchObject({ code: "notFound" });
    await db.assignment.update({ where: { id: assignment.id }, data: { stage: "declared" } });
    await expect(getDownload(expert, fileId)).resolves.toBeDefined();
  });
});
