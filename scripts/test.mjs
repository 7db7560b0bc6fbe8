// `npm test`: every suite in turn, from nothing but Node and npm; stops at the first that fails.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureInstalled } from "./ensure-install.mjs";

const root = path.resolve(import.meta.dirname, "..");
const typescript = ["--import", "./scripts/typescript.mjs"];
const steps = [
  ["types", ["node_modules/next/dist/bin/next", "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."]],
  ["unit", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"]],
  ["integration", ["node_modules/vitest/vitest.mjs", "run", "--project", "integration"]],
  ["build", [...typescript, "scripts/build-portal.ts"]],
  // The journeys through every stage take minutes each and have their own command: npm run test:journeys.
  ["e2e", [...typescript, "scripts/e2e.ts", "--project=portal"]],
];

ensureInstalled();
const times = [];
for (const [name, ...commands] of steps) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  for (const args of commands) {
    const result = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TZ: "Asia/Shanghai" } });
    if (result.status !== 0) {
      console.error(`\n${name} failed`);
      process.exit(result.status || 1);
    }
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  times.push(`${name} ${seconds} s`);
  if (name === "types" || name === "lint") console.log(`${name} passed`);
}
console.log(`\nAll passed: ${times.join(", ")}.`);
