import "server-only";
import { createHash } from "node:crypto";

/** Both digests of one text: SHA-256, which every tool verifies, and SM3 (GB/T 32905), which 密评 asks for. */
export function digests(text: string): { sha256: string; sm3: string } {
  const bytes = Buffer.from(text, "utf8");
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sm3: createHash("sm3").update(bytes).digest("hex"),
  };
}
