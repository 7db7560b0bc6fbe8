import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deliverMail } from "@/lib/accounts/deliver-mail";
import { systemActor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import { connectMailer, type Mailer } from "@/lib/platform/mail";
import { transaction } from "@/lib/platform/transaction";
import { buildUser } from "../../builders/people";
import { atInstant } from "../../support/at-time";
import { startSmtpServer, type TestSmtpServer } from "../../support/smtp-server";
import { resetDatabase } from "../../support/worker-database";

let server: TestSmtpServer;
let mailer: Mailer;
const noon = new Date("2027-01-05T04:00:00Z");
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

beforeEach(async () => {
  await resetDatabase();
  server = await startSmtpServer();
  mailer = connectMailer(server.url, "国合基地管理 <no-reply@example.org>");
});
afterEach(async () => {
  mailer.close();
  await server.close();
});

async function message(to: { email: string; active?: boolean }, at = noon) {
  const user = await buildUser({ email: to.email, name: "何守正", roles: ["hostSigner"] });
  if (to.active === false) await db.user.update({ where: { id: user.id }, data: { active: false } });
  await atInstant(at, () =>
    transaction((tx) =>
      recordEvent(tx, {
        actor: systemActor("系统（测试）"),
        action: "annualReport.open",
        subject: { type: "annualReport", id: user.id },
        notify: [{ recipientId: user.id, template: "annualReport.opened", data: { caseId: "0192", title: "2026 年度报告", year: 2027 } }],
      }),
    ),
  );
}

const run = (at = noon) => atInstant(at, () => deliverMail(mailer));
const silence = () => vi.spyOn(process.stderr, "write").mockReturnValue(true);

describe("DA-6 mail from the outbox", () => {
  it("goes to a real server once, with the words and the link of its reader", async () => {
    await message({ email: "signer@host.example" });
    expect(await run()).toEqual({ sent: 1, failed: 0 });
    expect(await run(after(10))).toEqual({ sent: 0, failed: 0 });
    const [mail] = server.received;
    expect(mail!.to).toBe("signer@host.example");
    const [head, ...rest] = mail!.raw.split("\n\n");
    expect(head).toContain("Message-ID: <");
    expect(head).toContain("Auto-Submitted: auto-generated");
    expect(head).toMatch(/^Subject: =\?UTF-8\?/m);
    const body = /base64/i.test(head!) ? Buffer.from(rest.join(""), "base64").toString("utf8") : decodeQuotedPrintable(rest.join("\n\n"));
    expect(body).toContain("请于2027年1月31日前提交");
    expect(body).toContain("http://localhost:3000/host/cases/0192");
    expect(await db.message.count({ where: { sentAt: noon } })).toBe(1);
  });

  it("is never sent twice by those who deliver at once", async () => {
    for (let index = 0; index < 8; index++) await message({ email: `one${index}@host.example` });
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(8);
    expect(server.received.map(({ to }) => to).sort()).toEqual(Array.from({ length: 8 }, (_, index) => `one${index}@host.example`));
  });

  it("that fails is tried again after a while, and the rest goes on", async () => {
    const log = silence();
    await message({ email: "full@host.example" });
    await message({ email: "other@host.example" }, after(1));
    server.refused.add("full@host.example");
    expect(await run(after(2))).toEqual({ sent: 1, failed: 1 });
    expect(log).toHaveBeenCalledWith(expect.stringContaining("mail.deliver"));
    server.refused.clear();
    expect(await run(after(3))).toEqual({ sent: 0, failed: 0 });
    expect(await run(after(4))).toEqual({ sent: 1, failed: 0 });
    expect(await db.message.findMany({ where: { sentAt: null } })).toEqual([]);
  });

  it("waits without losing anything while the server is away", async () => {
    silence();
    for (let index = 0; index < 5; index++) await message({ email: `one${index}@host.example` });
    await server.close();
    expect(await run()).toEqual({ sent: 0, failed: 3 });
    expect(await db.message.count({ where: { sentAt: null, mailAttempts: 1 } })).toBe(3);
    expect(await db.message.count({ where: { sentAt: null, mailAttempts: 0 } })).toBe(2);
  });

  it("does not go to closed accounts, nor for what is older than three days", async () => {
    await message({ email: "gone@host.example", active: false });
    await message({ email: "old@host.example" }, after(-3 * 24 * 60 - 1));
    await message({ email: "new@host.example" }, after(-3 * 24 * 60 + 1));
    expect(await run()).toEqual({ sent: 1, failed: 0 });
    expect(server.received.map(({ to }) => to)).toEqual(["new@host.example"]);
  });
});

function decodeQuotedPrintable(text: string): string {
  const joined = text.replace(/=\n/g, "");
  return Buffer.from(joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");
}
