import { beforeEach, expect, it, vi } from "vitest";
import { scheduledJobs } from "@/lib/base-life/scheduled-jobs";
import { readClock, receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { runJob, type Job } from "@/lib/platform/jobs";
import { resetDatabase } from "../../support/worker-database";

beforeEach(resetDatabase);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const lastRun = async (name: string) => (await db.portalSetting.findUnique({ where: { key: `job.${name}` } }))?.value as { at: string; result: unknown } | undefined;

async function setBack(name: string, minutes: number): Promise<void> {
  const value = (await lastRun(name))!;
  await db.portalSetting.update({ where: { key: `job.${name}` }, data: { value: { ...value, at: new Date(new Date(value.at).getTime() - minutes * 60_000).toISOString() } as never } });
}

it("a job runs on one instance at a time, is kept on record, and waits until it is due again", async () => {
  let runs = 0;
  const job: Job = {
    name: "slow",
    everyMinutes: 30,
    run: async () => {
      runs += 1;
      await wait(300);
      return { done: runs };
    },
  };
  const outcomes = await Promise.all([runJob(job), runJob(job), runJob(job)]);
  expect(outcomes.sort()).toEqual(["done", "runsElsewhere", "runsElsewhere"]);
  expect(await lastRun("slow")).toMatchObject({ result: { done: 1 } });
  expect(await runJob(job)).toBe("notDue");
  await setBack("slow", 29);
  expect(await runJob(job)).toBe("notDue");
  await setBack("slow", 1);
  expect(await runJob(job)).toBe("done");
  // A demonstration clock that was set back stands before the last run.
  await setBack("slow", -100);
  expect(await runJob(job)).toBe("done");
  expect(runs).toBe(3);
});

it("a job that fails is logged, and due again at the next tick", async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  let broken = true;
  const job: Job = { name: "breaks", everyMinutes: 30, run: async () => (broken ? Promise.reject(new Error("away")) : {}) };
  expect(await runJob(job)).toBe("failed");
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"where":"job.breaks"'));
  log.mockRestore();
  expect(await lastRun("breaks")).toBeUndefined();
  broken = false;
  expect(await runJob(job)).toBe("done");
});

it("a job has one instant for all it does", async () => {
  const before = await readClock();
  const seen: Date[] = [];
  await runJob({ name: "instant", everyMinutes: 1, run: async () => (seen.push(await receivedAt()), await wait(20), seen.push(await receivedAt()), {}) });
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]!.getTime()).toBeGreaterThanOrEqual(before.getTime());
});

it("the portal's own jobs run on an empty portal", async () => {
  for (const job of scheduledJobs) expect([job.name, await runJob(job)]).toEqual([job.name, "done"]);
  expect(await lastRun("annualReports")).toMatchObject({ result: { opened: 0 } });
});
