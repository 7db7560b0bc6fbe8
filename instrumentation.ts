/** Called once when a server of Next starts: here the scheduled jobs begin, in Node only, and never while a build runs. */
export async function register(): Promise<void> {
  // Next replaces this when it builds, so that nothing of the server reaches the other runtime; it must stand as it is.
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const [{ startJobs }, { scheduledJobs }, { requireSm3 }] = await Promise.all([import("@/lib/platform/jobs"), import("@/lib/base-life/scheduled-jobs"), import("@/lib/platform/record-chain")]);
  requireSm3();
  startJobs(scheduledJobs);
}
