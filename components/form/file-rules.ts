import { formatFileSize } from "@/components/ui/file-size";

export type FileRules = {
  /** Lower-case endings with the dot: `.pdf`. */
  extensions: readonly string[];
  maximumBytes: number;
  maximumFiles?: number;
};

/** “PDF、JPG，每个不超过 20 MB，最多 3 个”. */
export function describeRules(rules: FileRules): string {
  const types = [...new Set(rules.extensions.map((extension) => extension.slice(1).toUpperCase()))].join("、");
  const count = (rules.maximumFiles ?? 1) > 1 ? `，最多 ${rules.maximumFiles} 个` : "";
  return `${types} 格式，${count ? "每个" : ""}不超过 ${formatFileSize(rules.maximumBytes)}${count}`;
}

/** Why a file cannot be taken; the server checks again, by content. */
export function refuseFile(file: { name: string; size: number }, rules: FileRules): string | undefined {
  const ending = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0] ?? "";
  if (!rules.extensions.includes(ending)) return `只接受 ${describeRules(rules)}；这个文件是${ending ? ` ${ending.slice(1).toUpperCase()} ` : "没有扩展名的"}文件`;
  if (file.size === 0) return "这是空文件";
  if (file.size > rules.maximumBytes) return `文件 ${formatFileSize(file.size)}，超过上限 ${formatFileSize(rules.maximumBytes)}`;
  return undefined;
}
