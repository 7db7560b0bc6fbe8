import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./portal-folder.ts";

const standalone = path.join(root, ".next/standalone");
const stampFile = path.join(root, ".next/source.sha256");
/** Everything else in the clone may change what is built. */
const notSource = new Set(["node_modules", "generated", "tests", "docs", "scripts", "coverage", "test-results", "playwright-report", "next-env.d.ts", "prisma"]);

export const serverFile = path.join(standalone, "server.js");

/** `next build` when the source changed since the last one. @returns whether it built. */
export async function buildPortal(): Promise<boolean> {
  const stamp = sourceHash();
  if (existsSync(serverFile) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  rmSync(stampFile, { force: true });
  console.log("Building (under a minute) …");
  await nextBuild();
  completeStandalone();
  writeFileSync(stampFile, stamp);
  return true;
}

function sourceHash(): string {
  const hash = createHash("sha256").update(process.version);
  const visit = (folder: string) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.join(folder, entry.name);
      if (folder === "" && isNotSource(entry.name)) continue;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile()) hash.update(`${name}\0`).update(createHash("sha256").update(readFileSync(path.join(root, name))).digest());
    }
  };
  visit("");
  return hash.update(readFileSync(path.join(root, "prisma/schema.prisma"))).digest("hex");
}

function isNotSource(name: string): boolean {
  return notSource.has(name) || name.startsWith(".") || name.endsWith(".md") || name.endsWith(".tsbuildinfo") || /^(vitest|playwright|eslint|prisma)\.config\./.test(name);
}

function nextBuild(): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  // Pages made while building must not remember this computer: no address, no secret, no database.
  const keep = ["PATH", "HOME", "LANG", "TMPDIR", "NODE_OPTIONS", "SYSTEMROOT"];
  const env = Object.fromEntries(keep.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    // Types are a step of `npm test` of their own; to start the portal they need no second look.
    env: { ...env, PORTAL_SKIP_TYPE_CHECK: "1", NODE_ENV: "production", TZ: "Asia/Shanghai", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      process.removeListener("exit", stop);
      if (code === 0) return resolve();
      console.error(output);
      reject(new Error("next build failed (its output is above)."));
    });
  });
}

/** Next leaves the public files to us, and copies .env files that must not travel. */
function completeStandalone(): void {
  cpSync(path.join(root, ".next/static"), path.join(standalone, ".next/static"), { recursive: true });
  if (existsSync(path.join(root, "public"))) cpSync(path.join(root, "public"), path.join(standalone, "public"), { recursive: true });
  for (const name of readdirSync(standalone)) if (name.startsWith(".env")) rmSync(path.join(standalone, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await buildPortal()) ? "build passed" : "build passed (nothing had changed)");
