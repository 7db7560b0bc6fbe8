// `npm test`: every suite in turn, from nothing but Node and npm; stops at the first that fails.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureInstalled } from "./ensure-install.mjs";

const root = path.resolve(import.meta.dirname, "..");
const typescript = ["--import", "./scripts/typescript.mjs"];
const folders = ["app", "components", "lib", "prisma", "scripts", "tests"];
/** A step's name and its commands, which run side by side. */
const steps = [
  ["types of routes", ["node_modules/next/dist/bin/next", "typegen"]],
  [
    "types, lint, cycles",
    ["node_modules/typescript/bin/tsc", "--noEmit"],
    ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."],
    ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", "dependency-cruiser.config.mjs", ...folders],
  ],
  ["unit", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"]],
  ["integration", ["node_modules/vitest/vitest.mjs", "run", "--project", "integration"]],
  ["build", [...typescript, "scripts/build-portal.ts"]],
  // The journeys through every stage take minutes each and have their own command: npm run test:journeys.
  ["e2e", [...typescript, "scripts/e2e.ts", "--project=portal"]],
];

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TZ: "Asia/Shanghai" } });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

ensureInstalled();
const times = [];
for (const [name, ...commands] of steps) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const codes = await Promise.all(commands.map(run));
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) {
    console.error(`\n${name} failed`);
    process.exit(failed);
  }
  times.push(`${name} ${((Date.now() - began) / 1000).toFixed(0)} s`);
}
console.log(`\nAll passed: ${times.join(", ")}.`);
