"use client";

import { useEffect, useRef, useState } from "react";
import { refuseFile, type FileRules } from "./file-rules";
import { hashFile, type StoredFile, type Upload } from "./upload-file";

export type PendingUpload = { key: string; file: File; state: "waiting" | "uploading" | "failed"; progress: number; reason?: string; canRetry?: boolean };

/** The files on their way: one at a time, in order; what fails stays in the list with its reason. */
export function useUploads({ rules, upload, onStored }: { rules: FileRules; upload: Upload; onStored: (file: StoredFile) => void }) {
  const [pending, setPending] = useState<PendingUpload[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const aborts = useRef(new Map<string, AbortController>());
  const counter = useRef(0);

  useEffect(() => {
    const running = aborts.current;
    return () => running.forEach((controller) => controller.abort());
  }, []);

  function patch(key: string, change: Partial<PendingUpload>) {
    setPending((list) => list.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }
  function drop(key: string) {
    aborts.current.get(key)?.abort();
    aborts.current.delete(key);
    setPending((list) => list.filter((item) => item.key !== key));
  }
  async function run(key: string, file: File) {
    const controller = aborts.current.get(key);
    if (!controller || controller.signal.aborted) return;
    patch(key, { state: "uploading", progress: 0, reason: undefined });
    try {
      const sha256 = await hashFile(file);
      const outcome = await upload(file, { sha256, signal: controller.signal, onProgress: (progress) => patch(key, { progress }) });
      if (!outcome.ok) return patch(key, { state: "failed", reason: outcome.reason, canRetry: true });
      onStored({ id: outcome.id, name: file.name, size: file.size, sha256 });
      drop(key);
    } catch {
      if (!controller.signal.aborted) patch(key, { state: "failed", reason: "网络中断，没有传完", canRetry: true });
    }
  }
  function enqueue(key: string, file: File) {
    aborts.current.set(key, new AbortController());
    queue.current = queue.current.then(() => run(key, file));
  }
  function add(files: readonly File[], room: number) {
    const additions = files.map((file, index): PendingUpload => {
      counter.current += 1;
      const reason = refuseFile(file, rules) ?? (index >= room ? `最多 ${rules.maximumFiles ?? 1} 个文件` : undefined);
      return { key: `upload-${counter.current}`, file, progress: 0, state: reason ? "failed" : "waiting", reason };
    });
    setPending((list) => [...list, ...additions]);
    for (const item of additions) if (item.state === "waiting") enqueue(item.key, item.file);
  }
  function retry(item: PendingUpload) {
    patch(item.key, { state: "waiting", reason: undefined });
    enqueue(item.key, item.file);
  }
  return { pending, add, retry, drop };
}
