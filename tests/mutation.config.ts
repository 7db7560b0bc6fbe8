import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

/** The tests of the law and of the stage tables alone, for stryker.config.mjs. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": path.resolve(import.meta.dirname, "support/server-only.ts") } },
  test: {
    // The second, naive law asks 10,000 random cases a test: too slow to repeat for each mutant.
    exclude: ["**/naive-law.test.ts"],
    include: ["tests/unit/regulation/**/*.test.ts", "tests/unit/workflow/**/*.test.ts", "tests/unit/law/**/*.test.ts"],
  },
});
