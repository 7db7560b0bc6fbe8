import { createHash } from "node:crypto";

export type Digest = "sm3" | "sha256";

/** One number that stands for all heads, in their order (RFC 9162 §2.1: leaves and nodes are kept apart by their first byte). */
export function merkleRoot(leaves: readonly string[], digest: Digest): string {
  if (leaves.length === 0) return createHash(digest).digest("hex");
  let level = leaves.map((leaf) => createHash(digest).update("\0").update(leaf).digest());
  while (level.length > 1) {
    const next: typeof level = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index]!, level[index + 1]];
      next.push(right ? createHash(digest).update("\x01").update(left).update(right).digest() : left);
    }
    level = next;
  }
  return level[0]!.toString("hex");
}
