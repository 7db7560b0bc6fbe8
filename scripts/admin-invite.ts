// npm run --silent admin:invite -- EMAIL NAME ROLE   a link for a person of the province, good once and for thirty minutes
// ROLE: provinceOfficer, provinceLeader or provinceSupervisor. A new portal has no account: this makes the first ones.
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { preparePortal } from "./portal-environment.ts";
import { root } from "./portal-folder.ts";

const portal = await preparePortal();
try {
  const preload = pathToFileURL(path.join(root, "scripts/typescript.mjs")).href;
  const child = spawn(process.execPath, ["--import", preload, path.join(root, "scripts/print-invitation.ts"), ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ...portal.variables },
    stdio: "inherit",
  });
  process.exitCode = await new Promise<number>((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
} finally {
  await portal.release();
}
