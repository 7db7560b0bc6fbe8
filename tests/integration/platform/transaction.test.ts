import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { buildHost } from "../../builders/people";

// tests/support/fail-on-deprecation.ts fails this file when two statements meet on the one connection.
describe("a transaction has one connection", () => {
  it("reads the relations of a row one after another", async () => {
    const { organization, editor } = await buildHost();
    const read = await transaction((tx) =>
      tx.organization.findUniqueOrThrow({ where: { id: organization.id }, include: { recommender: true, users: { include: { roles: true, sessions: true } }, ledger: true } }),
    );
    expect(read.recommender.id).toBe(organization.recommenderId);
    expect(read.users.map(({ id }) => id)).toContain(editor.userId);
  });

  it("answers what is asked at once in the order asked, each to whom it belongs", async () => {
    const answers = await transaction((tx) => Promise.all([1, 2, 3, 4].map((n) => tx.$queryRaw<{ n: number }[]>`SELECT ${n}::int AS n, pg_sleep(${0.05 / n}::float)::text`)));
    expect(answers.map(([row]) => row!.n)).toEqual([1, 2, 3, 4]);
  });

  it("a statement that fails reaches whoever asked, undoes everything and leaves the connection usable", async () => {
    const { organization } = await buildHost();
    const failing = transaction(async (tx) => {
      await tx.organization.update({ where: { id: organization.id }, data: { name: "不应保留" } });
      await Promise.all([tx.$queryRaw`SELECT 1/0`, tx.organization.count(), tx.user.count()]);
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    expect((await db.organization.findUniqueOrThrow({ where: { id: organization.id } })).name).toBe(organization.name);
    for (let index = 0; index < 12; index++) expect(await transaction((tx) => tx.organization.count({ where: { id: organization.id } }))).toBe(1);
  });
});
