import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { carrySessionOf } from "./sign-in";

interface Fixtures {
  browserErrors: { watch(context: BrowserContext): void; allow(pattern: RegExp): void };
  /** Says that a browser error matching this is meant, for example the 403 of a page that must be refused. */
  allowBrowserError(pattern: RegExp): void;
  /** The page of the person with this account, signed in and in the own workspace, in a browser of its own; always the same page. */
  signedIn(email: string): Promise<Page>;
  /** A second browser of the same person, as on another computer. */
  signedInAgain(email: string): Promise<Page>;
}

/** Playwright's test, which also fails when any of its browsers logged an error or a script threw. Specs import it from here. */
export const test = base.extend<Fixtures>({
  browserErrors: [
    async ({ context }, provide) => {
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on("console", (message) => {
          if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
        });
        watched.on("weberror", (problem) => errors.push(problem.error().stack ?? problem.error().message));
      };
      watch(context);
      await provide({ watch, allow: (pattern) => allowed.push(pattern) });
      expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text))), "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
  allowBrowserError: async ({ browserErrors }, provide) => provide((pattern) => browserErrors.allow(pattern)),
  signedInAgain: async ({ browser, browserErrors }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (email) => {
      const context = await browser.newContext();
      opened.push(context);
      browserErrors.watch(context);
      await carrySessionOf(context, email);
      const page = await context.newPage();
      await page.goto("/sign-in"); // leads whoever is signed in to the own workspace
      await expect(page.getByRole("button", { name: /^账号菜单/ })).toBeVisible({ timeout: 30_000 });
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  signedIn: async ({ signedInAgain }, provide) => {
    const pages = new Map<string, Promise<Page>>();
    await provide((email) => {
      if (!pages.has(email)) pages.set(email, signedInAgain(email));
      return pages.get(email)!;
    });
  },
});

export { expect };
