import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { buildExpert } from "../builders/people";
import { expect, test } from "../support/e2e-test";
import { hostEditorAccount, hostEditorVisits, hostSignerAccount, hostSignerVisits } from "../support/pages/host-visits";
import { expertAccount, expertVisits, leaderVisits, officerVisits, recommenderVisits, supervisorVisits } from "../support/pages/office-visits";
import { evaluatingExpert, expertLifeVisits, hostLifeAccounts, hostLifeVisits, leaderLifeVisits, officerLifeVisits, recommenderLifeAccount, recommenderLifeVisits } from "../support/pages/life-visits";
import { publicVisits } from "../support/pages/public-visits";
import { carryHalfSessionOf } from "../support/sign-in";
import { addressesOf, inParts, pageRoutes, routesOf, type Visits } from "../support/pages/visits";

// 《无障碍环境建设法》第三十二条; the level is WCAG 2.2 AA.
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const desktop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** Messages and account are everybody's. */
const own: Visits = { "/account": true, "/account/second-factor": true, "/messages": true };

/** The second step of signing in, for an expert with an authenticator and for one without. */
const halfway = { "/sign-in/second-factor": { enrolled: true }, "/sign-in/enroll": { enrolled: false } };

const visitors: readonly { who: string; account?: string | (() => Promise<string>); visits: Visits }[] = [
  { who: "the officer", account: "officer@province.example", visits: { ...officerVisits, ...officerLifeVisits, ...own } },
  { who: "the leader", account: "leader@province.example", visits: { ...leaderVisits, ...leaderLifeVisits, "/province/second-factors": true } },
  { who: "an editor", account: hostEditorAccount, visits: { ...hostEditorVisits, ...own } },
  { who: "a signer", account: hostSignerAccount, visits: { ...hostSignerVisits, ...own } },
  { who: "anybody", visits: publicVisits },
  { who: "a handler", account: "handler@jinhua.example", visits: { ...recommenderVisits, ...own } },
  { who: "an approver", account: "approver@jinhua.example", visits: recommenderVisits },
  { who: "the supervisor", account: "supervisor@province.example", visits: { ...supervisorVisits, ...own } },
  { who: "an expert", account: expertAccount, visits: { ...expertVisits, ...own } },
  { who: "an expert of an evaluation", account: evaluatingExpert, visits: expertLifeVisits },
  ...hostLifeAccounts.map((account) => ({ who: account, account, visits: hostLifeVisits(account) })),
  { who: "the handler of an older base", account: recommenderLifeAccount, visits: recommenderLifeVisits(recommenderLifeAccount) },
];

async function problemsAt(page: Page, size: { width: number; height: number }): Promise<string[]> {
  await page.setViewportSize(size);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const problems = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  const [needed, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if (needed! > width!) problems.push(`scrolls sideways: ${needed} px wide on ${width} px`);
  return problems.map((problem) => `${size.width} px: ${problem}`);
}

/** What is wrong with the page behind this address, at both sizes. */
async function problemsOf(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize(desktop);
  const response = await page.goto(address);
  const problems: string[] = [];
  if (response?.status() !== 200) problems.push(`answers ${response?.status()}`);
  const { pathname } = new URL(page.url());
  if (pathname !== address.split("?")[0]) problems.push(`leads to ${pathname}`);
  const headings = await page.getByRole("heading", { level: 1 }).count();
  if (headings !== 1) problems.push(`has ${headings} main headings`);
  problems.push(...(await problemsAt(page, desktop)), ...(await problemsAt(page, phone)));
  return problems.map((problem) => `${address} ${problem}`);
}

// What is found is said in words; recording so many pages takes longer than looking at them.
test.use({ trace: "off", screenshot: "off" });

for (const { who, account, visits } of visitors) {
  for (const [index, part] of inParts(visits).entries()) {
    test(`every page that ${who} opens is accessible and fits a phone (part ${index + 1})`, async ({ page, signedIn }) => {
      const own = account ? await signedIn(typeof account === "string" ? account : await account()) : page;
      const problems: string[] = [];
      for (const address of await addressesOf(part)) problems.push(...(await problemsOf(own, address)));
      expect(problems).toEqual([]);
    });
  }
}

for (const [address, options] of Object.entries(halfway)) {
  test(`${address} is accessible and fits a phone`, async ({ page }) => {
    const { user } = await buildExpert();
    await carryHalfSessionOf(page.context(), user.email, options);
    expect(await problemsOf(page, address)).toEqual([]);
  });
}

test("every page of the portal is visited by somebody", () => {
  const visited = new Set([...visitors.flatMap(({ visits }) => routesOf(visits)), ...Object.keys(halfway)]);
  expect(pageRoutes().filter((route) => !visited.has(route))).toEqual([]);
  expect([...visited].filter((route) => !/\[|managementSystem/.test(route) && !pageRoutes().includes(route))).toEqual([]);
});
