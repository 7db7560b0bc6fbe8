import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser of the end-to-end tests: PORTAL_CHROMIUM, else this computer's Chromium or Chrome, else the one that
 * comes from npm (docs/decisions/2026-11-22-chromium.md). `PORTAL_CHROMIUM=bundled` asks for the last one.
 */
export async function chromium(): Promise<{ executablePath: string; args: string[] }> {
  const asked = process.env.PORTAL_CHROMIUM;
  const args = ["--disable-dev-shm-usage", "--lang=zh-CN", "--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  if (asked && asked !== "bundled") return { executablePath: asked, args };
  const system = asked ? undefined : systemPaths.find((path) => existsSync(path));
  if (system) return { executablePath: system, args };
  // Made for cloud functions: in one process, a page that crashes takes the browser along.
  const own = bundled.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless"));
  return { executablePath: await bundled.executablePath(), args: [...new Set([...own, ...args])] };
}
