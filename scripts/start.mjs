// `npm start` on a fresh clone: install what is missing, then scripts/serve.ts in this same process, so that
// a signal sent here reaches the one that stops everything.
import { ensureInstalled } from "./ensure-install.mjs";

ensureInstalled();
await import("./typescript.mjs");
await import("./serve.ts");
