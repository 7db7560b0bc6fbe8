import { expect, test } from "../support/e2e-test";
import { pageRoutes } from "../support/pages/visits";

/** Who may open the pages under each beginning of an address. */
const openedBy: Readonly<Record<string, string>> = {
  "/host": "editor@quzhou.example",
  "/recommender": "handler@quzhou.example",
  "/province": "officer@province.example",
  "/expert": "expert13@experts.example",
};
/** Not the officer's to open; a page of its own says that a link has lapsed. */
const elsewhere = ["/province/bases/[id]/correction", "/province/objections/[id]", "/invitation/[token]", "/reset-password/[token]"];

const routes = pageRoutes().filter((route) => route.includes("["));
/** No id at all, an id of nothing, and what somebody might try. */
const strange = ["x.css", "00000000-0000-7000-8000-000000000000", "%00"];

for (const [beginning, account] of [...Object.entries(openedBy), ["", null] as const]) {
  test(`whatever stands in place of an id ${beginning ? `under ${beginning}` : "in public"} is a page that is not there, never an error`, async ({ page, signedIn, allowBrowserError }) => {
    allowBrowserError(/status of 40[034]/);
    const own = routes.filter((route) => (beginning ? route.startsWith(`${beginning}/`) : Object.keys(openedBy).every((other) => !route.startsWith(`${other}/`))) && !elsewhere.includes(route));
    expect(own.length).toBeGreaterThan(0);
    const reader = account ? await signedIn(account) : page;
    if (!account) await page.goto("/");
    const wrong: string[] = [];
    for (const route of own) {
      for (const id of strange) {
        const address = route.replace(/\[[^\]]+\]/g, encodeURI(id).replace(/%25/g, "%"));
        const status = await reader.evaluate(async (path) => (await fetch(path)).status, address);
        if (status !== 404 && status !== 400) wrong.push(`${address}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}
