import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import { hashOf, payloadDigestOf } from "@/lib/platform/record-chain";
import { diskStore } from "@/lib/platform/storage";
import { transaction } from "@/lib/platform/transaction";
import { readAnchors } from "@/lib/record/checkpoint-file";
import { verifyChains } from "@/lib/record/verify-chains";
import { verifyCheckpoints } from "@/lib/record/verify-checkpoints";
import { verifyFiles } from "@/lib/record/verify-files";
import { verifyRecord } from "@/lib/record/verify-record";
import { verifyStates } from "@/lib/record/verify-states";
import { writeCheckpoint } from "@/lib/record/write-checkpoint";
import { caseProcesses } from "@/lib/workflow/case-tables";
import { buildBaseWorld } from "../../builders/bases";
import { buildExaminedChange } from "../../builders/changes";
import { buildSubmitted } from "../../builders/applications";
import { ownerQuery, resetDatabase } from "../../support/worker-database";

const actor = { userId: null, name: "某人", roles: ["provinceOfficer"], sessionId: null };
const subjectId = "0198c9b2-0000-7000-8000-000000000009";
const record = (action: string, id = subjectId) =>
  transaction((tx) => recordEvent(tx, { actor, action, subject: { type: "note", id }, reason: `理由：${action}`, payload: { amount: 1.5, text: "\u0001 “引号”", list: [null, true] } }));

let client: pg.Client;
let directory: string;

beforeEach(async () => {
  await resetDatabase();
  directory = mkdtempSync(path.join(os.tmpdir(), "portal-record-"));
  client = new pg.Client({ connectionString: process.env.DATABASE_RUNTIME_URL });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  rmSync(directory, { recursive: true });
});

/** As somebody with the owner's password would: past the triggers. */
const tamper = (sql: string) => ownerQuery(`SET session_replication_role = replica; ${sql}`);
const chainProblem = async () => (await verifyChains(client)).problem;
const anchor = () => writeCheckpoint(client, directory, new Date("2026-11-23T02:00:00Z"));
const anchorProblem = async () => (await verifyCheckpoints(client, await readAnchors(directory))).problem;

describe("DA-7 the chain of an object", () => {
  beforeEach(async () => {
    for (const action of ["note.one", "note.two", "note.three"]) await record(action);
    await record("note.other", "0198c9b2-0000-7000-8000-00000000000a");
  });

  it("holds when nobody touched it", async () => {
    expect(await verifyChains(client)).toEqual({ events: 4, problem: undefined });
  });

  it("has no gap and no fork when forty people act on one object at once", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => record(`note.parallel${index}`)));
    expect(await verifyChains(client)).toEqual({ events: 44, problem: undefined });
    const rows = await db.event.findMany({ where: { subjectId }, orderBy: { seq: "asc" }, select: { seq: true } });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  it.each(["action", "subjectType", "actorName", "stageFrom", "stageTo", "clause", "reason", "regulationNumber", "requestId", "salt", "payloadDigest", "prevHash", "hash"])("shows that %s was changed", async (column) => {
    await tamper(`UPDATE "Event" SET "${column}" = 'x' WHERE "action" = 'note.two'`);
    expect(await chainProblem()).toEqual(expect.any(String));
  });

  it.each([
    ["at", `"at" + interval '1 second'`],
    ["actorRoles", `'{provinceLeader}'`],
    ["payload", `'{"amount": 2}'`],
    ["findings", `'[]'`],
    ["actorId", `gen_random_uuid()`],
    ["sessionId", `gen_random_uuid()`],
    ["subjectId", `gen_random_uuid()`],
    ["id", `gen_random_uuid()`],
    ["seq", `17`],
  ])("shows that %s was changed", async (column, value) => {
    await tamper(`UPDATE "Event" SET "${column}" = ${value} WHERE "action" = 'note.two'`);
    expect(await chainProblem()).toEqual(expect.any(String));
  });

  it("shows what was deleted, cut off, swapped or put in, and names it", async () => {
    await tamper(`DELETE FROM "Event" WHERE "action" = 'note.two'`);
    expect(await chainProblem()).toContain("number 2 is missing");
    await tamper(`DELETE FROM "Event" WHERE "action" = 'note.three'`);
    expect(await chainProblem()).toBe(`note ${subjectId} ends with event no. 1, its head says 3`);
    await tamper(`DELETE FROM "Event" WHERE "subjectId" = '${subjectId}'`);
    expect(await chainProblem()).toContain("are gone");
  });

  it("a chain built anew is consistent, and contradicts the checkpoint that saw the old one", async () => {
    expect(await anchor()).toBe(2);
    const three = await db.event.findFirstOrThrow({ where: { action: "note.three" } });
    const salt = "00";
    const payloadDigest = payloadDigestOf(salt, { actorName: "别人", reason: null, findings: null, payload: null });
    const hash = hashOf({ ...three, payloadDigest });
    await ownerQuery(`ALTER TABLE "Event" DISABLE TRIGGER ALL`);
    await ownerQuery(`UPDATE "Event" SET "actorName" = '别人', "reason" = NULL, "findings" = NULL, "payload" = NULL, "salt" = $1, "payloadDigest" = $2, "hash" = $3 WHERE "id" = $4`, [salt, payloadDigest, hash, three.id]);
    await ownerQuery(`ALTER TABLE "Event" ENABLE TRIGGER ALL`);
    await ownerQuery(`UPDATE "EventHead" SET "hash" = $1 WHERE "subjectId" = $2`, [hash, subjectId]);
    expect(await chainProblem()).toBeUndefined();
    expect(await anchorProblem()).toContain(`saw event no. 3 of note ${subjectId}`);
  });

  it("a tail that was cut off together with its head contradicts the checkpoint", async () => {
    await anchor();
    await tamper(`DELETE FROM "Event" WHERE "action" = 'note.three'; UPDATE "EventHead" SET "seq" = 2, "hash" = (SELECT "hash" FROM "Event" WHERE "action" = 'note.two') WHERE "subjectId" = '${subjectId}'`);
    expect(await chainProblem()).toBeUndefined();
    expect(await anchorProblem()).toContain("saw event no. 3");
  });

  it("growth after a checkpoint is no contradiction, and only what has grown is in the next", async () => {
    await anchor();
    expect(await anchor()).toBe(0);
    await record("note.four");
    expect(await anchor()).toBe(1);
    expect(await verifyCheckpoints(client, await readAnchors(directory))).toEqual({ checkpoints: 2, problem: undefined });
  });

  it("a line of the file that was changed, left out or signed by somebody else is found", async () => {
    await anchor();
    await record("note.four");
    await anchor();
    const file = path.join(directory, "checkpoints.jsonl");
    const [first, second] = readFileSync(file, "utf8").trim().split("\n") as [string, string];
    writeFileSync(file, `${first.replace("2026-11-23", "2026-11-22")}\n${second}\n`);
    expect(await anchorProblem()).toContain("wrong signature");
    writeFileSync(file, `${second}\n`);
    expect(await anchorProblem()).toEqual(expect.any(String));
    writeFileSync(file, `${first}\nnonsense\n`);
    expect(await anchorProblem()).toBe("checkpoint 2 cannot be read");
  });

  it("the portal's own role may add and read, no more", async () => {
    for (const sql of [`UPDATE "Event" SET "reason" = 'x'`, `DELETE FROM "Event"`, `TRUNCATE "Event" CASCADE`, `DELETE FROM "EventHead"`, `TRUNCATE "EventHead"`]) {
      await expect(client.query(sql), sql).rejects.toThrow(/permission denied|append-only/);
    }
    await expect(ownerQuery(`UPDATE "Event" SET "reason" = 'x'`)).rejects.toThrow("append-only");
    await expect(ownerQuery(`DELETE FROM "Event"`)).rejects.toThrow("append-only");
  });

  it("DA-12 what was said can be erased by the owner, and the chain holds", async () => {
    const erase = `UPDATE "Event" SET "actorName" = '', "reason" = NULL, "findings" = NULL, "payload" = NULL, "salt" = ''`;
    await expect(ownerQuery(`${erase}, "action" = 'x' WHERE "action" = 'note.two'`)).rejects.toThrow("append-only");
    await ownerQuery(`${erase} WHERE "action" = 'note.two'`);
    expect(await db.event.findFirstOrThrow({ where: { action: "note.two" } })).toMatchObject({ actorName: "", reason: null, payload: null });
    expect(await chainProblem()).toBeUndefined();
  });
});

it("what is recorded and signed while the record is being read is no tampering", async () => {
  await record("note.one");
  await anchor();
  // After the first answer of the snapshot somebody acts, and the checkpoint of that reaches the file.
  const other = new pg.Client({ connectionString: process.env.DATABASE_RUNTIME_URL });
  await other.connect();
  const ask = client.query.bind(client) as (...question: unknown[]) => Promise<unknown>;
  let asked = 0;
  client.query = (async (...question: unknown[]) => {
    const answer = await ask(...question);
    if (++asked === 2) {
      await record("note.two");
      await writeCheckpoint(other, directory, new Date("2026-11-23T02:10:00Z"));
    }
    return answer;
  }) as typeof client.query;
  expect(await verifyRecord(client, { directory, store: diskStore(directory) })).toMatchObject({ problem: undefined, events: 1, checkpoints: 1 });
  await other.end();
});

describe("DA-8 the steps and the stages", () => {
  it("an application and a change that went through offices stand where their events say", async () => {
    await buildSubmitted();
    const world = await buildBaseWorld();
    const caseId = await buildExaminedChange(world);
    expect(await chainProblem()).toBeUndefined();
    expect(await verifyStates(client, caseProcesses)).toBeUndefined();
    expect(await db.event.count({ where: { actorName: "" } })).toBe(0);
    await tamper(`UPDATE "BaseCase" SET "stage" = 'recommendation' WHERE "id" = '${caseId}'`);
    expect(await verifyStates(client, caseProcesses)).toContain(`majorChange ${caseId} is in stage recommendation`);
  });

  it("a step that does not begin where the one before ended is found", async () => {
    const step = (from: string | null, to: string) => transaction((tx) => recordEvent(tx, { actor, action: "note.step", subject: { type: "note", id: subjectId }, stage: { from, to } }));
    await step(null, "draft");
    await step("draft", "done");
    expect(await verifyStates(client, caseProcesses)).toBeUndefined();
    await step("draft", "gone");
    expect(await verifyStates(client, caseProcesses)).toContain("leaves draft, but the step before led to done");
  });
});

describe("the files", () => {
  it("each has the bytes it came with; other bytes and none are found", async () => {
    const store = diskStore(directory);
    const stored = await store.put(Readable.from([Buffer.from("合作协议")]), { limit: 1_000 });
    const { organization, signer } = await buildSubmitted();
    await tamper(`DELETE FROM "File"`);
    await db.file.create({ data: { storageKey: stored.id, name: "协议.pdf", mediaType: "application/pdf", size: stored.size, sha256: stored.sha256, sm3: stored.sm3, uploadedById: signer.userId!, organizationId: organization.id } });
    expect(await verifyFiles(client, store)).toEqual({ files: 1, problem: undefined });
    const place = path.join(directory, "objects", stored.id.slice(0, 2), stored.id.slice(2, 4), stored.id);
    writeFileSync(place, "合作协仪");
    expect((await verifyFiles(client, store)).problem).toContain("has other bytes");
    await rm(place);
    expect((await verifyFiles(client, store)).problem).toContain("has no bytes");
  });

  it("a declaration whose signed text was changed is found", async () => {
    await buildSubmitted();
    await tamper(`UPDATE "Submission" SET "contentText" = "contentText" || ' '`);
    expect((await verifyFiles(client, diskStore(directory))).problem).toContain("is not the text that was signed");
  });
});
