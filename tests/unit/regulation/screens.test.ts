import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleNumberOf, clauseIds, type ClauseId } from "@/lib/regulation/clause";
import { coverageOf } from "@/lib/regulation/coverage";
import { parameterDefinitions, parameterKeys } from "@/lib/regulation/parameters";
import { processes, processTests } from "@/lib/regulation/proof";
import { otherScreens, screenAudience, screens, spellScreen } from "@/lib/regulation/screens";
import { clausesOf, stageTables } from "@/lib/workflow/stage-tables";

/** The route patterns of every page under app/: route groups in brackets do not show in an address. */
const pages = new Map(
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => path === "page.tsx" || path.endsWith("/page.tsx"))
    .map((path) => [`/${path.replace(/\/?page\.tsx$/, "").split("/").filter((part) => !/^\(.*\)$/.test(part)).join("/")}`, `app/${path}`]),
);
const routes = [...pages.keys()];

describe("the pages that carry out the regulation", () => {
  it("are all there", () => {
    for (const route of Object.keys(screens)) expect([route, routes.includes(route)]).toEqual([route, true]);
    for (const route of Object.keys(otherScreens)) expect([route, routes.includes(route)]).toEqual([route, true]);
  });

  it("are named for every page, either with clauses or with the reason why there are none", () => {
    for (const route of routes) expect([route, route in screens, route in otherScreens]).toEqual([route, !(route in otherScreens), !(route in screens)]);
  });

  it("name a clause at least, and each once", () => {
    for (const [route, { clauses }] of Object.entries(screens)) {
      expect([route, clauses.length > 0]).toEqual([route, true]);
      expect([route, new Set(clauses).size]).toEqual([route, clauses.length]);
    }
  });

  it("name every clause that a page writes beside its own facts", () => {
    for (const route of Object.keys(screens)) {
      const linked = [...readFileSync(pages.get(route)!, "utf8").matchAll(/clause="(art[\d.]+)"/g)].map((match) => match[1] as ClauseId);
      for (const clause of linked) expect([route, clause, screens[route]!.clauses.includes(clause)]).toEqual([route, clause, true]);
    }
  });

  it("say who opens them", () => {
    expect(screenAudience("/host")).toBe("依托单位");
    expect(screenAudience("/province/settings")).toBe("省科技厅");
    expect(screenAudience("/calls")).toBe("公众");
    expect(spellScreen("/recommender/ranking")).toBe("推荐排序（组织推荐部门，/recommender/ranking）");
  });

  it("let the province set exactly the parameters that clauses leave open", () => {
    const open = new Set<ClauseId>(["art12.1", ...parameterKeys.map((key) => parameterDefinitions[key].clause)]);
    expect([...screens["/province/settings"]!.clauses].sort()).toEqual([...open].sort());
  });
});

describe("the processes", () => {
  it("are named at every clause that one of their stages or steps rests on, and at no other", () => {
    const pairs = stageTables.flatMap((table) => [...clausesOf(table)].map((clause) => `${clause} ${table.process}`));
    const named = Object.entries(processes).flatMap(([clause, list]) => list.map((process) => `${clause} ${process}`));
    expect(named.sort()).toEqual(pairs.sort());
  });

  it("are tested where it is said", () => {
    for (const test of Object.keys(processTests)) expect([test, existsSync(`tests/${test}`)]).toEqual([test, true]);
  });

  it("have every journey of tests/e2e that walks through the law", () => {
    const journeys = readdirSync("tests/e2e").filter((name) => name.startsWith("journey-"));
    for (const name of journeys) expect([name, `e2e/${name}` in processTests]).toEqual([name, true]);
  });
});

describe("the account of Articles 7 to 24", () => {
  const clauses = clauseIds.filter((clause) => articleNumberOf(clause) >= 7 && articleNumberOf(clause) <= 24);

  it("has every clause, with what the portal does", () => {
    for (const clause of clauses) expect([clause, (coverageOf(clause)?.by.length ?? 0) > 0]).toEqual([clause, true]);
  });

  it("shows a page for every clause of the recognition", () => {
    for (const clause of clauses.filter((one) => articleNumberOf(one) <= 11)) expect([clause, coverageOf(clause)!.screens.length > 0]).toEqual([clause, true]);
  });

  it("names only files that exist as tests", () => {
    for (const clause of clauses) for (const test of coverageOf(clause)!.tests) expect([test, existsSync(test)]).toEqual([test, true]);
  });
});
