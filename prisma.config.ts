import { defineConfig } from "prisma/config";

// Only `prisma generate` is run through Prisma's command line; migrations are written by scripts/schema-diff.ts
// and applied by lib/platform/migrate.ts (docs/decisions/2026-11-22-migrations.md).
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
