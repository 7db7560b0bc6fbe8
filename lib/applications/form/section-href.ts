/**
 * The way to a place in the declaration: a section of the host's form and, with a gap's path (`field`,
 * `field.rowId.column`, `slot:key`), the very field. The section's page reads the part after `#`.
 */
export function sectionHref(applicationId: string, sectionKey: string, path?: string): string {
  const page = `/host/applications/${applicationId}/sections/${sectionKey}`;
  return path ? `${page}#at=${encodeURIComponent(path)}` : page;
}

/** The path in an address's `#` part, as {@link sectionHref} wrote it. */
export function pathOfHash(hash: string): string | undefined {
  const match = /^#at=(.+)$/.exec(hash);
  return match ? decodeURIComponent(match[1]!) : undefined;
}
