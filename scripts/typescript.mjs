// `node --import ./scripts/typescript.mjs scripts/x.ts`: TypeScript outside Next and Vitest, with `server-only`
// standing for nothing (it exists to make a browser bundle fail, and these processes are the server).
import { register } from "node:module";
import "tsx";

const hook = `
export function resolve(specifier, context, next) {
  if (specifier === "server-only") return { url: "data:text/javascript,", format: "module", shortCircuit: true };
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
