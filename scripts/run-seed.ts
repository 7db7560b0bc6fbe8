import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./portal-folder.ts";

/** Runs scripts/seed-demonstration.ts with this configuration. @returns what it printed. */
export async function runSeed(variables: Record<string, string>, ...args: string[]): Promise<string> {
  const preload = pathToFileURL(path.join(root, "scripts/typescript.mjs")).href;
  const child = spawn(process.execPath, ["--import", preload, path.join(root, "scripts/seed-demonstration.ts"), ...args], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  if (code !== 0) throw new Error("The demonstration data could not be made; the message is above.");
  return output;
}
