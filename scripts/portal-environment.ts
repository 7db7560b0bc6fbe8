import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrate } from "../lib/platform/migrate.ts";
import { startEmbeddedDatabase } from "./embedded-database.ts";
import { portalFolder, root } from "./portal-folder.ts";

/** What the portal's process is given, and how to let go of what was started for it. */
export interface PortalEnvironment {
  mode: "demo" | "production";
  url: string;
  port: number;
  variables: Record<string, string>;
  release(): Promise<void>;
}

/** Starts the embedded database unless DATABASE_URL is set, migrates it, and collects the configuration. */
export async function preparePortal(): Promise<PortalEnvironment> {
  const given = process.env.DATABASE_URL;
  const mode = process.env.PORTAL_MODE ?? (given ? "production" : "demo");
  if (mode !== "demo" && mode !== "production") throw new Error(`PORTAL_MODE is demo or production, not ${mode}.`);
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is a number from 1 to 65535, not ${process.env.PORT}.`);

  const embedded = given ? undefined : await startEmbeddedDatabase({ root, home: path.join(portalFolder(), "database"), durable: true });
  const release = async () => embedded?.stop();
  try {
    await embedded?.createDatabase("portal");
    const ownerUrl = given ?? embedded!.url("portal");
    const { applied, unknown, runtimeUrl } = await migrate(ownerUrl, {
      directory: path.join(root, "prisma/migrations"),
      ...(given && process.env.DATABASE_RUNTIME_URL ? { runtimeUrl: process.env.DATABASE_RUNTIME_URL } : {}),
    });
    for (const name of applied) console.log(`Migrated: ${name}`);
    for (const name of unknown) console.warn(`The database has a migration of a newer version: ${name}`);
    const url = process.env.PORTAL_URL ?? `http://localhost:${port}`;
    return { mode, url, port, release, variables: { ...portalVariables(mode, url), DATABASE_RUNTIME_URL: runtimeUrl } };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Without the owner's DATABASE_URL: the portal has no use for it. */
export function portalVariables(mode: "demo" | "production", url: string, folder = portalFolder()): Record<string, string> {
  const variables: Record<string, string> = {
    PORTAL_MODE: mode,
    PORTAL_URL: url,
    NEXTAUTH_URL: url,
    TZ: "Asia/Shanghai",
    NEXT_TELEMETRY_DISABLED: "1",
    // Absolute: the built server works inside .next/standalone, which every build replaces.
    FILES_DIRECTORY: path.resolve(root, process.env.FILES_DIRECTORY ?? path.join(folder, "files")),
    RECORD_DIRECTORY: path.resolve(root, process.env.RECORD_DIRECTORY ?? path.join(folder, "record")),
  };
  const secret = process.env.NEXTAUTH_SECRET ?? (mode === "demo" ? demonstrationSecret(folder) : undefined);
  if (secret) variables.NEXTAUTH_SECRET = secret;
  return variables;
}

/** Made once, so that people stay signed in over a restart. In production it is given. */
function demonstrationSecret(folder: string): string {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ NEXTAUTH_SECRET: randomBytes(48).toString("base64url") }), { mode: 0o600 });
  return (JSON.parse(readFileSync(file, "utf8")) as { NEXTAUTH_SECRET: string }).NEXTAUTH_SECRET;
}
