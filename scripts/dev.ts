// npm run dev: embedded database, migrations, demonstration data, `next dev` on PORT. Each worktree has its own
// .portal; PORTAL_DATA names another folder.
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { describeAccounts } from "../prisma/seed/accounts.ts";
import { preparePortal, type PortalEnvironment } from "./portal-environment.ts";
import { root } from "./portal-folder.ts";
import { requireFreePort } from "./portal-process.ts";
import { runSeed } from "./run-seed.ts";
import { stopRequested } from "./stop-signals.ts";

let preparing: Promise<PortalEnvironment> | undefined;
let next: ChildProcess | undefined;

void stopRequested().then(() => finish(0));

try {
  preparing = preparePortal();
  const { mode, port, variables } = await preparing;
  await requireFreePort(port, "127.0.0.1");
  if (mode === "demo") await runSeed(variables);
  if (mode === "demo") console.log(describeAccounts(Date.now()).join("\n"));
  const inherited: NodeJS.ProcessEnv = { ...process.env, ...variables, NODE_ENV: "development" };
  delete inherited.DATABASE_URL;
  next = spawn(process.execPath, [createRequire(import.meta.url).resolve("next/dist/bin/next"), "dev", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: root,
    env: inherited,
    stdio: "inherit",
  });
  next.once("exit", (code) => finish(code ?? 0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await finish(1);
}

async function finish(code: number): Promise<never> {
  next?.removeAllListeners("exit");
  if (next && next.exitCode === null) {
    const ended = new Promise((resolve) => next?.once("exit", resolve));
    next.kill("SIGTERM");
    await ended;
  }
  await (await preparing?.catch(() => undefined))?.release();
  process.exit(code);
}
