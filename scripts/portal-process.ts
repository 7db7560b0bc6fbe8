import { spawn, type ChildProcess } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { serverFile } from "./build-portal.ts";
import { root } from "./portal-folder.ts";

export interface PortalProcess {
  /** Settles when the server has ended by itself or was stopped. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

interface Options {
  port: number;
  host: string;
  variables: Record<string, string>;
}

/** Starts the built server and waits until it answers. */
export async function startPortal({ port, host, variables }: Options): Promise<PortalProcess> {
  const inherited = { ...process.env };
  delete inherited.DATABASE_URL;
  const child = spawn(process.execPath, ["--import", pathToFileURL(path.join(root, "scripts/exit-with-parent.mjs")).href, serverFile], {
    env: { ...inherited, ...variables, NODE_ENV: "production", PORT: String(port), HOSTNAME: host },
    // Its own process group: Ctrl-C reaches only us, and we end it in order. The channel ends it if we are killed.
    detached: true,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  child.stdout?.resume(); // Next's banner names an address of its own; what follows is the portal's log
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const portal = { ended, stop: () => stop(child, ended) };
  try {
    await answers(child, `http://${host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/api/health/live`);
  } catch (error) {
    await portal.stop();
    throw error;
  }
  child.stdout?.pipe(process.stdout);
  return portal;
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("The portal ended while starting; its message is above.");
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error(`The portal does not answer at ${url}.`);
}

/** Lets requests finish for 25 seconds (security.md, FA-9), then insists. */
async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 25_000);
  await ended;
  clearTimeout(patience);
}

/** @throws Error naming PORT when somebody listens there already. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is in use, perhaps by this portal. Choose another: PORT=${port + 1} npm start`) : error),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
