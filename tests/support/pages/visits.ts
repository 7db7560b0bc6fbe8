import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * Route, perhaps with a query → what to put in place of its `[…]`, one list for each address to visit.
 * A route without `[…]` has one address.
 */
export type Visits = Readonly<Record<string, true | (() => Promise<readonly (readonly string[])[]>)>>;

const app = path.join(import.meta.dirname, "../../../app");

/** Every page of the portal as the file system has it, for example `/province/calls/[id]`. */
export function pageRoutes(): string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file).split(path.sep).filter((part) => part !== "." && !part.startsWith("(")).join("/")}`)
    .sort();
}

/** The routes that these visits open, without their queries. */
export function routesOf(visits: Visits): string[] {
  return Object.keys(visits).map((route) => route.split("?")[0]!);
}

/** The same visits in parts that several workers can take, each done in good time on a slow computer. */
export function inParts(visits: Visits, size = 6): Visits[] {
  const all = Object.entries(visits);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => Object.fromEntries(all.slice(part * size, (part + 1) * size)));
}

/** The addresses to visit. @throws Error when a route has none: a page that is not looked at proves nothing */
export async function addressesOf(visits: Visits): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(visits).map(async ([route, parameters]) => {
      if (parameters === true) return [route];
      const all = await parameters();
      if (all.length === 0) throw new Error(`Nothing there to visit ${route} with`);
      return all.map((values) => values.reduce((address, value) => address.replace(/\[[^\]]+\]/, encodeURIComponent(value)), route));
    }),
  );
  return found.flat();
}
