import { putFile, type Upload } from "@/components/form/upload-file";

/**
 * Sends one file to a place of a form; the server's refusal is a sentence to be shown as it is.
 * @param subject whose form, as the upload address names it, e.g. `{ applicationId }`
 */
export function uploadTo(subject: Readonly<Record<string, string>>, slot: string): Upload {
  return async (file, { onProgress, signal, sha256 }) => {
    const address = new URLSearchParams({ ...subject, slot, name: file.name });
    const headers: Record<string, string> = { "x-file-size": String(file.size), ...(sha256 ? { "x-file-sha256": sha256 } : {}) };
    const { status, body } = await putFile(`/api/files?${address}`, file, { onProgress, signal, headers });
    const answer = readAnswer(body);
    if (status === 200 && answer.fileId) return { ok: true, id: answer.fileId };
    return { ok: false, reason: answer.message ?? "没有上传成功，请稍后再试" };
  };
}

function readAnswer(body: string): { fileId?: string; message?: string } {
  try {
    return JSON.parse(body) as { fileId?: string; message?: string };
  } catch {
    return {}; // a proxy's page, not ours
  }
}
