export type StoredFile = { id: string; name: string; size: number; sha256: string | null };
export type UploadOptions = { onProgress: (fraction: number) => void; signal: AbortSignal; sha256: string | null };
export type UploadOutcome = { ok: true; id: string } | { ok: false; reason: string };
/** Sends one file and says under which id it is kept. Given to FileField by the page. */
export type Upload = (file: File, options: UploadOptions) => Promise<UploadOutcome>;

/** SHA-256 in hex, computed in the browser; null where the page is not in a secure context. */
export async function hashFile(file: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export type PutAnswer = { status: number; body: string };

/** PUT with progress, which fetch cannot report. Rejects when the connection fails or the signal aborts. */
export function putFile(url: string, file: Blob, options: { onProgress?: (fraction: number) => void; signal?: AbortSignal; headers?: Readonly<Record<string, string>> } = {}): Promise<PutAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of Object.entries(options.headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && options.onProgress?.(event.loaded / event.total);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new Error("network"));
    request.onabort = () => reject(new DOMException("aborted", "AbortError"));
    options.signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
