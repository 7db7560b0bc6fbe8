// Makes node_modules agree with package-lock.json, and the generated Prisma client with its schema.
// Plain JavaScript without dependencies: it runs before anything is installed. It speaks on stderr only, since what
// follows it may answer on stdout (npm run --silent law).
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), "..");

export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This needs Node 20.19 or newer; this is ${process.versions.node} (https://nodejs.org).`);
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json when an installation has succeeded: what is really there. */
function isInstalled() {
  const installedPath = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedPath, "utf8")).packages;
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === "") continue;
    const found = installed[name];
    if (!found && (entry.optional || entry.devOptional || entry.peer)) continue; // other platforms' binaries
    if (!found || found.version !== entry.version) return false;
  }
  return Object.keys(installed).every((name) => name in wanted);
}

/** Same content always gives the same stamp, so a checkout that only touches times costs nothing. */
function isClientGenerated() {
  const stampPath = path.join(root, "generated/schema.sha256");
  return existsSync(stampPath) && existsSync(path.join(root, "generated/prisma")) && readFileSync(stampPath, "utf8") === schemaHash();
}

function schemaHash() {
  return createHash("sha256").update(readFileSync(path.join(root, "prisma/schema.prisma"))).digest("hex");
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, "inherit"], shell: process.platform === "win32" });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

export function ensureInstalled() {
  checkNodeVersion();
  const installed = isInstalled();
  if (!installed) {
    console.error("Installing packages (npm ci; about a minute the first time) …");
    run("npm", ["ci", "--include=dev", "--no-fund", "--no-audit", "--loglevel=error"]);
  }
  if (isClientGenerated()) return;
  if (installed) run(process.execPath, ["scripts/generate-client.mjs"]);
  mkdirSync(path.join(root, "generated"), { recursive: true });
  writeFileSync(path.join(root, "generated/schema.sha256"), schemaHash());
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) ensureInstalled();
