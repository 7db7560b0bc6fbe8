"use client";

import { useEffect, useRef, useState, type DragEvent } from "react";
import { useFormContext, type FieldValues } from "react-hook-form";
import { StateBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FileSize } from "@/components/ui/file-size";
import { Icon } from "@/components/ui/icons";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Field } from "./field";
import { describeRules, type FileRules } from "./file-rules";
import { useFormRegistry } from "./form-context";
import type { StoredFile, Upload } from "./upload-file";
import { useFieldValue, useFieldWiring, type FieldProps } from "./use-field";
import { useUploads, type PendingUpload } from "./use-uploads";

export type FileFieldProps<T extends FieldValues> = FieldProps<T> & {
  rules: FileRules;
  upload: Upload;
  /** Address of a stored file, to look at it. */
  fileHref?: (file: StoredFile) => string;
};

/** A slot for attachments. The form holds an array of StoredFile; what is still on its way is not in it and stops the submit. */
export function FileField<T extends FieldValues = FieldValues>(props: FileFieldProps<T>) {
  const name: string = props.name;
  const { getValues } = useFormContext();
  const { value, put } = useFieldValue(name);
  const wiring = useFieldWiring(props, ["rules"]);
  const { busy } = useFormRegistry();
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const stored = (value ?? []) as StoredFile[];
  const maximum = props.rules.maximumFiles ?? 1;

  // Read the value when the upload ends, not when it began: others may have ended meanwhile.
  const uploads = useUploads({ rules: props.rules, upload: props.upload, onStored: (file) => put([...((getValues(name) ?? []) as StoredFile[]), file]) });
  const underWay = uploads.pending.filter((item) => item.state !== "failed").length;
  useEffect(() => {
    if (underWay > 0) busy.set(name, "文件还在上传，请等上传完成后再提交");
    else busy.delete(name);
    return () => void busy.delete(name);
  }, [busy, name, underWay]);

  function take(files: FileList | null) {
    if (files?.length) uploads.add([...files], maximum - stored.length - underWay);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  function removeStored(file: StoredFile) {
    put(stored.filter((other) => other.id !== file.id));
    requestAnimationFrame(() => document.getElementById(wiring.id)?.focus());
  }
  const full = stored.length + underWay >= maximum;

  return (
    <Field {...props} wiring={wiring} group wide>
      {!props.readOnly && !full && (
        <div className="file-drop" data-over={over ? "" : undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
          <Button id={wiring.id} disabled={!hydrated} onClick={() => input.current?.click()} aria-describedby={wiring.describedBy}>
            <Icon name="upload" />
            选择文件
          </Button>
          <span className="meta" id={`${wiring.id}-rules`}>
            或把文件拖到这里。{describeRules(props.rules)}
          </span>
          <input ref={input} type="file" hidden disabled={!hydrated} multiple={maximum > 1} accept={props.rules.extensions.join(",")} onChange={(event) => { take(event.target.files); event.target.value = ""; }} />
        </div>
      )}
      <ul className="file-list" aria-label={`${props.label}的文件`}>
        {stored.map((file) => (
          <StoredItem key={file.id} file={file} href={props.fileHref?.(file)} onRemove={props.readOnly ? undefined : () => removeStored(file)} />
        ))}
        {uploads.pending.map((item) => (
          <PendingItem key={item.key} item={item} onRetry={() => uploads.retry(item)} onDrop={() => uploads.drop(item.key)} />
        ))}
      </ul>
      <span className="sr-only" role="status">
        {underWay > 0 ? `正在上传 ${underWay} 个文件` : stored.length > 0 ? `已上传 ${stored.length} 个文件` : ""}
      </span>
      {full && !props.readOnly && stored.length >= maximum && <p className="meta">要换成别的文件，请先移除已上传的文件。</p>}
    </Field>
  );
}

function StoredItem({ file, href, onRemove }: { file: StoredFile; href?: string; onRemove?: () => void }) {
  return (
    <li>
      <span className="file-name">
        {href ? <a href={href}>{file.name}</a> : file.name} <StateBadge tone="success">已上传</StateBadge>
      </span>
      {onRemove && (
        <span className="file-actions">
          <Button variant="danger-quiet" small onClick={onRemove} aria-label={`移除 ${file.name}`}>
            移除
          </Button>
        </span>
      )}
      <span className="file-detail">
        <FileSize bytes={file.size} />
        {file.sha256 && (
          <>
            　校验值 SHA-256 <code title={file.sha256}>{file.sha256.slice(0, 16)}…</code>
          </>
        )}
      </span>
    </li>
  );
}

function PendingItem({ item, onRetry, onDrop }: { item: PendingUpload; onRetry: () => void; onDrop: () => void }) {
  const { file, state, reason } = item;
  return (
    <li>
      <span className="file-name">
        {file.name} {state === "waiting" && <StateBadge tone="neutral">待上传</StateBadge>}
        {state === "uploading" && <StateBadge tone="info">上传中</StateBadge>}
        {state === "failed" && <StateBadge tone="danger">失败</StateBadge>}
      </span>
      <span className="file-actions">
        {item.canRetry && state === "failed" && (
          <Button variant="quiet" small onClick={onRetry} aria-label={`重新上传 ${file.name}`}>
            重新上传
          </Button>
        )}
        <Button variant="quiet" small onClick={onDrop} aria-label={`${state === "failed" ? "移除" : "取消上传"} ${file.name}`}>
          {state === "failed" ? "移除" : "取消"}
        </Button>
      </span>
      {state === "uploading" && <ProgressBar label="上传进度" value={Math.round(item.progress * 100)} max={100} />}
      <span className="file-detail" role={reason ? "alert" : undefined}>
        {reason ?? <FileSize bytes={file.size} />}
      </span>
    </li>
  );
}
