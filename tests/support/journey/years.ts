import { scheduledJobs } from "@/lib/base-life/scheduled-jobs";
import { setClockOffset, today } from "@/lib/platform/clock";
import { runJob } from "@/lib/platform/jobs";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { expect, test as base } from "../e2e-test";

interface Fixtures {
  /**
   * Moves the demonstration clock to a time of a day in Shanghai, by its page, and lets everything that happens by itself
   * have happened by then. Verbs called from the spec stand on the same day. Afterwards the clock is set right again.
   */
  standOn(day: PlainDate, time?: string): Promise<void>;
}

/** For stories that go through years: they have the demonstration clock to themselves (playwright.config.ts, project `years`). */
export const test = base.extend<Fixtures>({
  standOn: async ({ browser }, provide) => {
    const visitor = await browser.newPage();
    await provide(async (day, time = "09:00") => {
      await visitor.goto("/kit/clock");
      await visitor.getByLabel("日期", { exact: true }).fill(day);
      await visitor.getByLabel("时间").fill(time);
      await visitor.getByRole("button", { name: "调整演示时钟" }).click();
      await expect.poll(() => today()).toBe(day);
      await jobsHaveRun();
    });
    await setClockOffset(0);
    await visitor.close();
  },
});

/** The portal looks once a minute; whether it or the spec comes first, each job runs once. */
async function jobsHaveRun(): Promise<void> {
  for (const job of scheduledJobs) await expect.poll(() => runJob(job), { timeout: 60_000 }).toMatch(/^(done|notDue)$/);
}

export { expect };
