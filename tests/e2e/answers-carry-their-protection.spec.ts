import { request as rawRequest } from "node:http";
import { expect, test } from "../support/e2e-test";

const pages = ["/", "/bases", "/sign-in", "/regulation", "/no-such-page"];
const others = ["/api/health/live", "/api/openapi.json", "/api/files/0198c9b2-0000-7000-8000-000000000000", "/icon.svg"];
const nonceOf = (policy: string) => /script-src 'nonce-([^']+)'/.exec(policy)?.[1];

test("WE-1 every page names the scripts it runs by a nonce of its own, and runs nothing else", async ({ request }) => {
  for (const path of pages) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy, path).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    const scripts = /script-src [^;]*/.exec(policy)![0];
    expect(scripts, path).toContain("'strict-dynamic'");
    expect(scripts, path).not.toMatch(/unsafe/);
    const html = await answer.text();
    const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(tags.length, path).toBeGreaterThan(0);
    for (const tag of tags) expect(tag, path).toContain(`nonce="${nonceOf(policy)}"`);
  }
  const nonces = await Promise.all(Array.from({ length: 100 }, async () => nonceOf((await request.get("/sign-in")).headers()["content-security-policy"]!)));
  expect(new Set(nonces).size).toBe(100);
});

test("WE-2 every answer carries the headers, and nothing tells what the portal is made of", async ({ request }) => {
  for (const path of [...pages, ...others]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  for (const path of ["/.env", "/.git/config", "/package.json", "/_next/image?url=%2Ficon.svg&w=64&q=75", "/prisma/schema.prisma"]) expect((await request.get(path)).status(), path).toBe(404);
});

test("WE-2 scripts are served without their sources, and TRACE is refused", async ({ request, baseURL }) => {
  const html = await (await request.get("/sign-in")).text();
  const scripts = [...html.matchAll(/src="(\/_next\/static\/[^"]+\.js)/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of scripts) {
    expect(await (await request.get(path)).text(), path).not.toContain("sourceMappingURL");
    expect((await request.get(`${path}.map`)).status(), path).toBe(404);
  }
  const { hostname, port } = new URL(baseURL!);
  const status = await new Promise((resolve, reject) => rawRequest({ hostname, port, path: "/", method: "TRACE" }, (answer) => resolve(answer.resume().statusCode)).on("error", reject).end());
  expect(status).toBeGreaterThanOrEqual(400);
});

test("WE-6 nothing that belongs to somebody is kept by a cache, whatever its address is made to look like", async ({ signedIn, allowBrowserError }) => {
  allowBrowserError(/404 \(Not Found\).*(x\.css|y\.js)/);
  const officer = await signedIn("officer@province.example");
  for (const path of ["/province", "/province/applications", "/messages", "/province/applications/x.css", "/account/y.js"]) {
    const { headers } = await officer.evaluate(async (address) => ({ headers: Object.fromEntries((await fetch(address)).headers) }), path);
    expect(headers["cache-control"], path).toMatch(/private|no-store/);
    expect(headers["cache-control"], path).toContain("no-store");
  }
});
