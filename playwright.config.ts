import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/support/chromium";

// Started by scripts/e2e.ts (`npm run test:e2e`), which gives the address of a portal made for this run.
const { executablePath, args } = await chromium();

const everyPage = ["**/every-page-*.spec.ts"];
/** They go through years and back, so nobody else may read the clock meanwhile. */
const overYears = ["**/journey-life-of-a-base.spec.ts", "**/journey-benchmark-gained-and-lost.spec.ts", "**/journey-ministry-base-is-never-reminded.spec.ts"];
const movingTheClock = ["**/journey-*.spec.ts", "**/objection-*.spec.ts"];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  // A journey goes through every stage with a dozen people; on two busy cores that takes minutes.
  timeout: 240_000,
  projects: [
    { name: "portal", testIgnore: [...movingTheClock, ...everyPage] },
    // Every page by every role at two sizes with axe: minutes, so it has a command of its own.
    { name: "pages", testMatch: everyPage },
    // After the rest, because everybody shares the demonstration clock; among themselves they only move it forwards.
    { name: "clock", testMatch: movingTheClock, testIgnore: overYears, dependencies: ["portal"] },
    { name: "years", testMatch: overYears, dependencies: ["clock"], workers: 1, timeout: 900_000 },
  ],
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    // A button that never comes is told after a minute, not when the time of a whole journey is over.
    actionTimeout: 60_000,
    baseURL: process.env.PORTAL_URL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1366, height: 768 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args },
  },
});
