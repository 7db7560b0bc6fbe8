// npm run test:e2e [-- --grep "…" or any other argument of Playwright]
// A portal of its own: built when the source changed, fresh database with the demonstration data, a free port.
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { migrate } from "../lib/platform/migrate.ts";
import { buildPortal } from "./build-portal.ts";
import { freePort } from "./embedded-database.ts";
import { portalVariables } from "./portal-environment.ts";
import { root } from "./portal-folder.ts";
import { startPortal, type PortalProcess } from "./portal-process.ts";
import { runSeed } from "./run-seed.ts";
import { stopRequested } from "./stop-signals.ts";
import { startTemporaryDatabase, type TemporaryDatabase } from "./temporary-database.ts";

let starting: Promise<TemporaryDatabase> | undefined;
let portal: PortalProcess | undefined;
let tests: ChildProcess | undefined;
let finishing: Promise<never> | undefined;

void stopRequested().then(() => finish(130));

try {
  await finish(await run());
} catch (error) {
  if (finishing) await finishing;
  console.error(error instanceof Error ? error.message : error);
  await finish(1);
}

async function run(): Promise<number> {
  await buildPortal();
  starting = startTemporaryDatabase("e2e");
  const server = await starting;
  await server.createDatabase("portal");
  const { runtimeUrl } = await migrate(server.url("portal"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const variables = { ...portalVariables("demo", url, server.folder), FILES_DIRECTORY: `${server.folder}/files`, DATABASE_RUNTIME_URL: runtimeUrl };
  await runSeed(variables);
  portal = await startPortal({ port, host: "127.0.0.1", variables });

  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  tests = spawn(process.execPath, [playwright, "test", ...process.argv.slice(2)], {
    cwd: root,
    // The specs prepare what they start from with builders and verbs, as the portal's own role (CONTRIBUTING.md);
    // `react-server` is the condition under which the package `server-only` stands for nothing.
    env: { ...process.env, ...variables, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --conditions=react-server` },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => tests?.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}

function finish(code: number): Promise<never> {
  finishing ??= (async () => {
    tests?.kill("SIGTERM");
    await portal?.stop();
    await (await starting?.catch(() => undefined))?.stop();
    process.exit(code);
  })();
  return finishing;
}
