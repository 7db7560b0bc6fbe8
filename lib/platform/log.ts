import "server-only";

/** One line of JSON per unexpected error: the id the person was shown, the place, the stack. Never request data. */
export function logUnexpected(error: unknown, context: { requestId: string; where: string }): void {
  const line = {
    at: new Date().toISOString(),
    level: "error",
    ...context,
    name: error instanceof Error ? error.name : typeof error,
    message: error instanceof Error ? error.message : String(error),
    stack: error instanceof Error ? error.stack : undefined,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
