import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseBinaries, databaseUser, giveFolder, outsideFolder, type DatabaseUser } from "./embedded-binaries.ts";

/** Everybody who uses a server holds this lock shared; who can take it alone is the last and stops the server. */
const usersLock = 7_142_901;
const initdbFlags = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=zh-CN", "--locale=C.UTF-8"];
const fastFlags = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

export interface EmbeddedDatabase {
  readonly port: number;
  /** Address of one database, as the owner. */
  url(database: string): string;
  createDatabase(name: string): Promise<void>;
  /** Stops the server unless another process of this clone still uses it. */
  stop(): Promise<void>;
}

interface Options {
  /** The clone. */
  root: string;
  /** Folder of this server: password, port, log and (where the database user can enter it) the data. */
  home: string;
  /** False only for tests: no fsync, faster and not safe against power loss. */
  durable: boolean;
}

interface Settings {
  id: string;
  password: string;
  port: number;
  data: string;
}

export async function startEmbeddedDatabase({ root, home, durable }: Options): Promise<EmbeddedDatabase> {
  const user = databaseUser();
  const settings = prepareSettings(root, home, user);
  if (!(await runningServer(settings))) {
    await initialise(root, settings, user, durable);
    await launch(root, home, settings, user, durable);
  }
  const keeper = await connect(settings, 20_000);
  keeper.on("error", () => {}); // the server went away: whoever queries next says so
  await keeper.query("SELECT pg_advisory_lock_shared($1)", [usersLock]);

  return {
    port: settings.port,
    url: (database) => addressOf(settings, database),
    async createDatabase(name) {
      const found = await keeper.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
      if (found.rowCount === 0) await keeper.query(`CREATE DATABASE ${keeper.escapeIdentifier(name)}`);
    },
    async stop() {
      const last = await leave(keeper);
      if (last) await stopServer(settings.data);
    },
  };
}

/** Stops and removes the servers of test runs that were killed: folders `<prefix><pid>` whose process is gone. */
export async function sweepAbandoned(parent: string, prefix: string): Promise<void> {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && commandOf(pid) === "") await removeEmbeddedDatabase(path.join(parent, name));
  }
}

/** For servers that are not kept: stops it and deletes its folder. */
export async function removeEmbeddedDatabase(home: string): Promise<void> {
  const settings = readSettings(home);
  if (settings) {
    await stopServer(settings.data);
    rmSync(settings.data, { recursive: true, force: true });
  }
  rmSync(home, { recursive: true, force: true });
}

function readSettings(home: string): Settings | undefined {
  const file = path.join(home, "server.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Settings) : undefined;
}

function writeSettings(home: string, settings: Settings): void {
  writeFileSync(path.join(home, "server.json"), JSON.stringify(settings, null, 2), { mode: 0o600 });
}

/** Decides once where the data lives, and keeps it with a random password in `home`. */
function prepareSettings(root: string, home: string, user: DatabaseUser | undefined): Settings {
  const stored = readSettings(home);
  if (stored && existsSync(stored.data)) {
    const owner = statSync(stored.data).uid;
    const expected = user?.uid ?? process.getuid?.() ?? owner;
    if (owner !== expected) throw new Error(`${stored.data} was made by another user of this computer. Run as that user, or remove ${home} to begin anew.`);
    if (existsSync(path.join(stored.data, "PG_VERSION"))) return stored;
  }
  mkdirSync(home, { recursive: true });
  const id = randomBytes(6).toString("hex");
  const inside = path.join(home, "data");
  rmSync(inside, { recursive: true, force: true }); // left by an interrupted initdb
  let data = inside;
  if (!giveFolder(inside, user)) {
    rmSync(inside, { recursive: true, force: true });
    data = path.join(outsideFolder(root), `${path.basename(home)}-${id}`);
    if (!giveFolder(data, user)) throw new Error(`The database's user cannot enter ${data}.`);
  }
  return { id, password: randomBytes(24).toString("hex"), port: 0, data };
}

function addressOf(settings: Settings, database: string): string {
  return `postgresql://postgres:${settings.password}@127.0.0.1:${settings.port}/${encodeURIComponent(database)}`;
}

/** Command line of a process; empty when it is gone or a zombie. */
function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout.trim();
  } catch {
    return "";
  }
}

function postmaster(data: string): { pid: number; port: number } | undefined {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (commandOf(pid).includes("postgres")) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true }); // the number now belongs to another process, or to none
  return undefined;
}

/** A server left by a killed process, or in use by another one, is reused when it answers as ours. */
async function runningServer(settings: Settings): Promise<boolean> {
  const found = postmaster(settings.data);
  if (!found) return false;
  const candidate = { ...settings, port: found.port || settings.port };
  try {
    const client = await connect(candidate, 5_000);
    const answer = await client.query<{ data_directory: string }>("SHOW data_directory");
    await client.end();
    if (answer.rows[0]?.data_directory === settings.data) {
      settings.port = candidate.port;
      return true;
    }
  } catch {
    // It does not answer: replaced below.
  }
  await stopServer(settings.data);
  return false;
}

async function initialise(root: string, settings: Settings, user: DatabaseUser | undefined, durable: boolean): Promise<void> {
  if (existsSync(path.join(settings.data, "PG_VERSION"))) return;
  const { initdb } = await databaseBinaries(root, user);
  const passwordFile = path.join(settings.data, "..", `.password-${settings.id}`);
  writeFileSync(passwordFile, settings.password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = ["-D", settings.data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, ...initdbFlags];
  const made = spawnSync(initdb, durable ? args : [...args, "--no-sync"], { ...user, cwd: "/", encoding: "utf8" });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

/** Tries again for a while: after a kill -9 the old server's processes need a moment to let go of its memory. */
async function launch(root: string, home: string, settings: Settings, user: DatabaseUser | undefined, durable: boolean): Promise<void> {
  const { postgres } = await databaseBinaries(root, user);
  const logFile = path.join(home, "postgres.log");
  const until = Date.now() + 15_000;
  for (;;) {
    settings.port = await freePort(settings.port);
    writeSettings(home, settings);
    const flags = ["-D", settings.data, "-p", String(settings.port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
    const log = openSync(logFile, "w");
    // Its own process group: Ctrl-C in a terminal reaches only us, and we stop the portal before the database.
    const server = spawn(postgres, durable ? flags : [...flags, ...fastFlags], { ...user, cwd: "/", detached: true, stdio: ["ignore", log, log] });
    closeSync(log);
    server.unref();
    let failure: unknown;
    server.once("error", (error) => (failure = error));
    server.once("exit", () => (failure ??= "it ended at once"));
    try {
      await (await connect(settings, 60_000, () => failure)).end(); // long: it may be recovering after a crash
      return;
    } catch (error) {
      if (Date.now() > until) throw new Error(`The embedded PostgreSQL does not start: ${String(error)}\n${readFileSync(logFile, "utf8").slice(-2_000)}`);
      await sleep(300);
    }
  }
}

/** The preferred port when nobody listens on it, else any free one. */
export async function freePort(preferred = 0): Promise<number> {
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const probe = net.createServer().once("error", reject);
      probe.listen(port, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
      });
    });
  return listen(preferred).catch(() => listen(0));
}

async function connect(settings: Settings, patienceMs: number, failure: () => unknown = () => undefined): Promise<pg.Client> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const client = new pg.Client({ connectionString: addressOf(settings, "postgres"), connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (failure()) throw failure();
      if (Date.now() > until) throw error;
      await sleep(40);
    }
  }
}

/** @returns whether nobody else uses the server. */
async function leave(keeper: pg.Client): Promise<boolean> {
  try {
    await keeper.query("SELECT pg_advisory_unlock_shared($1)", [usersLock]);
    const answer = await keeper.query<{ alone: boolean }>("SELECT pg_try_advisory_lock($1) AS alone", [usersLock]);
    await keeper.end();
    return answer.rows[0]?.alone === true;
  } catch {
    return true; // the connection is gone: whatever is left of the server is stopped
  }
}

async function stopServer(data: string): Promise<void> {
  const signals: [NodeJS.Signals, number][] = [["SIGINT", 15_000], ["SIGQUIT", 5_000], ["SIGKILL", 2_000]];
  for (const [signal, patienceMs] of signals) {
    const found = postmaster(data);
    if (!found) return;
    process.kill(found.pid, signal);
    const until = Date.now() + patienceMs;
    while (commandOf(found.pid) !== "" && Date.now() < until) await sleep(20);
  }
}
