import type { Page } from "@playwright/test";
import { today } from "@/lib/platform/clock";
import { addDays, type PlainDate } from "@/lib/regulation/plain-date";
import { expect } from "../e2e-test";

/**
 * Moves the demonstration clock to the morning after a day, by its page. Only ever forwards: journeys that run side by
 * side share the clock.
 */
export async function waitUntilOver(visitor: Page, day: PlainDate): Promise<void> {
  if ((await today()) > day) return;
  await visitor.goto("/kit/clock");
  await visitor.getByLabel("日期", { exact: true }).fill(addDays(day, 1));
  await visitor.getByLabel("时间").fill("09:00");
  await visitor.getByRole("button", { name: "调整演示时钟" }).click();
  await expect.poll(today).toBe(addDays(day, 1));
}
