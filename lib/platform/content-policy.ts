/**
 * What a page may load and run (security.md, WE-1): scripts only those this answer names by its nonce and what they load;
 * nothing from other hosts; never inside somebody else's frame.
 * @param nonce made for this one answer @param development the tools of `next dev` evaluate what they reload
 */
export function contentPolicy(nonce: string, { development }: { development: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // React Aria places menus and tooltips with style attributes, which no nonce can name.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
