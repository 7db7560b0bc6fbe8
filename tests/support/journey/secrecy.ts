import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";

/** What a case has that is not for everybody: what it is → the words by which it would be recognised. */
export type Secrets = Readonly<Record<string, string>>;

/**
 * Asks for each address as this person's browser would and reads the whole answer, also what the page does not draw:
 * none of the secrets is in it.
 */
export async function expectNothingOf(secrets: Secrets, page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    const sent = await response.text();
    expect(Object.keys(secrets).filter((what) => sent.includes(secrets[what]!)), `sent with ${path}`).toEqual([]);
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

/** Every page that the institution has of its case. */
export function hostPages(applicationId: string): string[] {
  const here = `/host/applications/${applicationId}`;
  return ["/host", "/host/applications", here, `${here}/record`, `${here}/submissions/1`];
}
