/** A gap's path (`field`, `field.rowId.column`, `slot:key`) as the part of an address after `#`; "" without one. */
export function hashOfPath(path: string | undefined): string {
  return path ? `#at=${encodeURIComponent(path)}` : "";
}

/** The path in an address's `#` part, as {@link hashOfPath} wrote it. */
export function pathOfHash(hash: string): string | undefined {
  const match = /^#at=(.+)$/.exec(hash);
  return match ? decodeURIComponent(match[1]!) : undefined;
}
