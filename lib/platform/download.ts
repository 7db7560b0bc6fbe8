interface Download {
  /** As people know it, in any script. */
  name: string;
  mediaType: string;
  /** Bytes, where known before it is sent. */
  size?: number;
}

/**
 * A file for the asking person alone: never shown in the portal's own origin, never guessed at, never kept by a cache
 * (security.md, FI-4 and FI-6).
 */
export function downloadResponse(body: BodyInit, { name, mediaType, size }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      ...(size === undefined ? {} : { "content-length": String(size) }),
      "content-disposition": `attachment; filename="file${asciiExtension(name)}"; filename*=UTF-8''${encodeName(name)}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}

/** RFC 8187: encodeURIComponent leaves signs alone that must be encoded here, and refuses half characters. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** For browsers that do not know `filename*`. */
function asciiExtension(name: string): string {
  return /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? "";
}
