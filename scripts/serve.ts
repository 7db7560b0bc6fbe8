// `npm start` after the installation: database, migrations, build, demonstration data, the portal; and all of it
// stopped again on Ctrl-C. docs/decisions/2026-11-22-embedded-database.md.
import { describeAccounts } from "../prisma/seed/accounts.ts";
import { buildPortal } from "./build-portal.ts";
import { preparePortal, type PortalEnvironment } from "./portal-environment.ts";
import { requireFreePort, startPortal, type PortalProcess } from "./portal-process.ts";
import { runSeed } from "./run-seed.ts";
import { stopRequested } from "./stop-signals.ts";

let preparing: Promise<PortalEnvironment> | undefined;
let portal: PortalProcess | undefined;
let finishing: Promise<never> | undefined;

void stopRequested().then(() => finish(0));

try {
  await serve();
} catch (error) {
  if (finishing) await finishing; // what was interrupted by stopping is not an error
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await finish(1);
}

async function serve(): Promise<void> {
  preparing = preparePortal();
  const { mode, port, url, variables } = await preparing;
  const host = process.env.PORTAL_BIND ?? (mode === "demo" ? "127.0.0.1" : "0.0.0.0");
  await requireFreePort(port, host);
  await buildPortal();
  if (mode === "demo") await runSeed(variables);
  portal = await startPortal({ port, host, variables });
  if (mode === "demo") console.log(`\n${describeAccounts(Date.now()).join("\n")}`);
  console.log(`\nThe portal is at ${url} (${mode}). Ctrl-C stops it.`);
  const code = await portal.ended;
  if (finishing) return void (await finishing);
  console.error("The portal ended unexpectedly.");
  await finish(code === 0 ? 1 : (code ?? 1));
}

function finish(code: number): Promise<never> {
  finishing ??= (async () => {
    await portal?.stop();
    await (await preparing?.catch(() => undefined))?.release();
    process.exit(code);
  })();
  return finishing;
}
