import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";

/** What a case has that is not for everybody, in words that occur nowhere else. */
export interface Secret {
  what: string;
  text: string;
}

/**
 * Asks for each address as this person's browser would and reads the whole answer, also what it does not draw: none of
 * the secrets is in it.
 */
export async function expectNothingOf(secrets: readonly Secret[], page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    const sent = await response.text();
    for (const { what, text } of secrets) expect(sent.includes(text), `${what} sent with ${path}`).toBe(false);
  }
}

/** Another's page and a page that is not there are the same answer. */
export async function expectNotThere(page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(404);
}

/** A page of another role. */
export async function expectForbidden(page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(403);
}
