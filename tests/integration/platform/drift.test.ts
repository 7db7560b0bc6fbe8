import { expect, it } from "vitest";
import { schemaDrift } from "../../../scripts/schema-engine";
import { ownerQuery } from "../../support/worker-database";

it("the migrations make exactly what prisma/schema.prisma says", async () => {
  expect(await schemaDrift(process.env.DATABASE_URL!)).toBe("");
});

it("a table, column or index that the schema does not know is drift", async () => {
  await ownerQuery(`CREATE TABLE "Unknown" (id int PRIMARY KEY)`);
  expect(await schemaDrift(process.env.DATABASE_URL!)).toBe('-- DropTable\nDROP TABLE "Unknown";');
  await ownerQuery(`DROP TABLE "Unknown"`);
});

it("what Prisma has no words for is no drift: triggers, functions, policies, checks, expression indexes", async () => {
  await ownerQuery(`
    CREATE TABLE IF NOT EXISTS _prisma_migrations (id text);
    CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
    CREATE TRIGGER keep BEFORE UPDATE ON "User" FOR EACH ROW EXECUTE FUNCTION keep();
    ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
    CREATE POLICY anyone ON "User" USING (true);
    ALTER TABLE "User" ADD CONSTRAINT named CHECK (length(name) > 0);
    CREATE INDEX lower_name ON "User" (lower(name));
  `);
  expect(await schemaDrift(process.env.DATABASE_URL!)).toBe("");
});
