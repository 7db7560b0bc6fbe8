import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./portal-folder.ts";

/** Runs scripts/seed-demonstration.ts with this configuration. */
export async function runSeed(variables: Record<string, string>): Promise<void> {
  const preload = pathToFileURL(path.join(root, "scripts/typescript.mjs")).href;
  const child = spawn(process.execPath, ["--import", preload, path.join(root, "scripts/seed-demonstration.ts")], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  if (code !== 0) throw new Error("The demonstration data could not be made; the message is above.");
}
