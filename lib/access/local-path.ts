/**
 * A path of this portal from an untrusted parameter; undefined for anything that could lead elsewhere
 * (another host, a scheme, a backslash that browsers read as a slash).
 */
export function localPath(text: unknown): string | undefined {
  if (typeof text !== "string" || !/^\/(?![/\\])[^\\\s]*$/.test(text)) return undefined;
  return text.startsWith("/sign-in") || text.startsWith("/api/") ? undefined : text;
}
