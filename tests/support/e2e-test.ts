import { test as base, expect } from "@playwright/test";

interface BrowserErrors {
  /** Says that a browser error matching this is meant, for example the 403 of a page that must be refused. */
  allowBrowserError(pattern: RegExp): void;
}

/** Playwright's test, which also fails when the browser logged an error or a script threw. Specs import it from here. */
export const test = base.extend<BrowserErrors>({
  allowBrowserError: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (problem) => errors.push(problem.error().stack ?? problem.error().message));
      await use((pattern) => allowed.push(pattern));
      expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text))), "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
