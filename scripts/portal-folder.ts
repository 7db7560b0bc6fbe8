import { mkdirSync } from "node:fs";
import path from "node:path";

/** The clone. */
export const root = path.resolve(import.meta.dirname, "..");

/** What this computer keeps for the portal: database, files, secrets. Git ignores it. */
export function portalFolder(): string {
  const folder = path.resolve(root, process.env.PORTAL_DATA ?? ".portal");
  mkdirSync(folder, { recursive: true });
  return folder;
}
