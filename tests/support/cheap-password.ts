import { createHash } from "node:crypto";

/**
 * Stands in for lib/accounts/password where a test is not about hashing: the real one costs 128 MiB and a third of a
 * second on purpose. `vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"))`
 */
export async function hashPassword(password: string): Promise<string> {
  return `$cheap$${createHash("sha256").update(password.normalize("NFKC")).digest("hex")}`;
}

export function needsRehash(): boolean {
  return false;
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  return stored === (await hashPassword(password));
}
