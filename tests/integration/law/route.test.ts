import { spawn } from "node:child_process";
import { beforeEach, describe, expect, it } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/api/law/[question]/route";
import { largestInput } from "@/lib/law/ask";
import { questionNames, questions, type QuestionName } from "@/lib/law/questions";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { resetDatabase } from "../../support/worker-database";

const somebody = "11111111-1111-4111-8111-111111111111";

async function post(question: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://portal/api/law/${question}`, { method: "POST", body, headers, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) });
  return POST(request, { params: Promise.resolve({ question }) });
}

function command(question: string, input: string | Buffer): Promise<{ lines: string[]; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "./scripts/typescript.mjs", "scripts/law.ts", "ask", question], { stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.on("error", reject).on("close", (status) => resolve({ lines: out.split("\n").slice(0, -1), status }));
    child.stdin.end(input);
  });
}

beforeEach(resetDatabase);

/** Inputs of each question beside its examples: right ones, and each kind of wrong one. */
const more: Partial<Record<QuestionName, unknown[]>> = {
  "change-deadline": [{ occurredOn: "2026-12-31" }, { occurredOn: "2026-02-30" }, { occurredOn: 1 }, { occurredOn: "2026-01-01", x: 1 }],
  "research-intensity": [{ filingYear: 2027, years: [] }, { filingYear: 2027, years: [{ year: 2026, rd: 1, revenue: "1" }] }],
  eligibility: [{}, { filedOn: "2027-03-15", category: "globalRnd", globalPaths: ["foreignInvested"] }],
  grades: [{ grades: [] }, { grades: [{ round: 1, grade: "good" }] }],
};

describe("the command and the API give the same answers on a fresh database", () => {
  it.each(questionNames)("%s", { timeout: 60_000 }, async (name) => {
    const inputs = [...Object.values(questions[name].examples), ...(more[name] ?? []), []].map((input) => JSON.stringify(input)).concat("{", "NaN");
    const byCommand = await command(name, `${inputs.join("\n")}\n`);
    const byApi = await Promise.all(inputs.map(async (input) => (await post(name, input)).text()));
    expect(byCommand.lines).toEqual(byApi);
    expect(byCommand.status).toBe(2);
  });

  it("a stream of lines: order kept, bad lines in their place, status 0 when all were good", { timeout: 60_000 }, async () => {
    const good = '{"code":"91330100MA0000088D"}';
    const all = await command("credit-code", Array.from({ length: 5000 }, () => `${good}\n`).join(""));
    expect([all.lines.length, new Set(all.lines).size, all.status]).toEqual([5000, 1, 0]);
    const mixed = await command("credit-code", Buffer.from(`\uFEFF${good}\r\n\r\n{\n${good}\n${" ".repeat(largestInput + 2)}\n${good}`));
    expect(mixed.lines.map((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code ?? "ok")).toEqual(["ok", "emptyInput", "invalidJson", "ok", "tooLarge", "ok"]);
    expect(mixed.status).toBe(2);
    expect(await command("credit-code", "")).toEqual({ lines: [], status: 0 });
  });
});

describe("POST /api/law/QUESTION", () => {
  it("answers with the calendar and the parameters that the province has confirmed", async () => {
    const ask = async (question: string, input: unknown) => (await post(question, JSON.stringify(input))).json() as Promise<unknown>;
    const january = { recognizedOn: "2025-06-01", year: 2027 };
    const before = { nominalDay: "2027-01-31", lastDay: "2027-02-01", provisional: true };
    expect(await ask("annual-report", january)).toMatchObject(before);
    const confirmed = { stage: "confirmed" as const, source: "测试", reason: "测试", proposedById: somebody, proposedByName: "经办人", proposedAt: new Date(), decidedByName: "负责人", decidedAt: new Date() };
    const arrangement = { year: 2027, sourceDocument: "测试", holidays: [{ name: "春节", first: "2027-02-05", last: "2027-02-12" }], makeUpWorkdays: ["2027-01-31"] };
    const inForceOn = (text: string) => toDbDay(plainDate(text));
    const { id } = await db.lawSetting.create({ data: { ...confirmed, kind: "holidayArrangement", key: "2027", value: arrangement, effectiveOn: inForceOn("2026-11-20"), stage: "proposed" } });
    expect(await ask("annual-report", january)).toMatchObject(before);
    await db.lawSetting.update({ where: { id }, data: { stage: "confirmed" } });
    expect(await ask("annual-report", january)).toMatchObject({ lastDay: "2027-01-31", provisional: false });

    const sticky = (effectiveOn: string) => ({ ...confirmed, kind: "parameter" as const, key: "benchmarkSticky", value: { benchmarkSticky: true }, effectiveOn: inForceOn(effectiveOn) });
    const grades = { grades: ["excellent", "excellent", "qualified"].map((grade, round) => ({ round, grade })) };
    await db.lawSetting.create({ data: sticky("2099-01-01") });
    expect(await ask("grades", grades)).toMatchObject({ benchmark: false });
    await db.lawSetting.create({ data: sticky("2026-07-10") });
    expect(await ask("grades", grades)).toMatchObject({ benchmark: true });
  });

  it("names the status of each refusal, and keeps nothing in caches", async () => {
    const status = async (question: string, body: BodyInit) => (await post(question, body)).status;
    expect(await status("nope", "{}")).toBe(404);
    expect(await status("credit-code", "")).toBe(400);
    expect(await status("credit-code", "{")).toBe(400);
    expect(await status("credit-code", '{"code":1}')).toBe(400);
    expect(await status("credit-code", " ".repeat(largestInput + 1))).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    expect(await status("credit-code", endless)).toBe(413);
    const good = await post("credit-code", '{"code":"x"}');
    expect([good.status, good.headers.get("cache-control"), good.headers.get("content-type")]).toEqual([200, "no-store", "application/json"]);
  });

  it("asks for no origin and reads no cookie", async () => {
    const foreign = { origin: "https://elsewhere.example", cookie: "next-auth.session-token=x", "content-type": "text/plain" };
    const text = async (headers: Record<string, string>) => (await post("credit-code", '{"code":"x"}', headers)).text();
    expect(await text(foreign)).toBe(await text({}));
  });

  it.each([["GET", GET], ["HEAD", HEAD], ["OPTIONS", OPTIONS], ["PUT", PUT], ["PATCH", PATCH], ["DELETE", DELETE]] as const)("%s is refused and POST is named", async (_, handler) => {
    const response = handler();
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await response.json()).toMatchObject({ error: { code: "methodNotAllowed", path: "" } });
  });

  it("is limited by address", async () => {
    await db.rateLimit.create({ data: { key: "law:192.0.2.1", startedAt: new Date(Date.now() + 3_600_000), count: 600 } });
    const limited = await post("credit-code", '{"code":"x"}', { "x-real-ip": "192.0.2.1" });
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(await limited.json()).toMatchObject({ error: { code: "tooMany" } });
    expect((await post("credit-code", '{"code":"x"}', { "x-real-ip": "192.0.2.2" })).status).toBe(200);
  });
});
