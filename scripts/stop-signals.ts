import { readFileSync } from "node:fs";

/** Resolves when somebody wants this to end: Ctrl-C, a service manager, a closed terminal, or npm having been killed. */
export function stopRequested(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(signal));
    if (process.env.npm_lifecycle_event === undefined) return;
    const before = ancestors();
    setInterval(() => ancestors() !== before && resolve("npm ended"), 500).unref();
  });
}

/** npm runs a shell that runs us: the shell's process number and, where the system tells, npm's. */
function ancestors(): string {
  try {
    const afterName = readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ")[1];
    return `${process.ppid} ${afterName?.split(" ")[1]}`;
  } catch {
    return String(process.ppid);
  }
}
