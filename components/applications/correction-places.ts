import { frozenSections } from "@/lib/applications/declaration-audience";
import type { SubmissionContent } from "@/lib/applications/submission-content";

/** Where a correction can point: the sections of a submission with their fields and places for attachments. */
export interface CorrectionPlace {
  key: string;
  title: string;
  fields: { key: string; label: string }[];
}

export function correctionPlaces(content: SubmissionContent): CorrectionPlace[] {
  return frozenSections(content).map((section) => ({
    key: section.key,
    title: section.title,
    fields: [...section.fields.map(({ key, label }) => ({ key, label })), ...section.slots.map(({ key, label }) => ({ key: `slot:${key}`, label: `附件：${label}` }))],
  }));
}

/** “海外合作机构与协议 · 合作协议” */
export function placeLabel(places: readonly CorrectionPlace[], sectionKey: string, fieldKey: string | null): string {
  const section = places.find(({ key }) => key === sectionKey);
  const field = section?.fields.find(({ key }) => key === fieldKey);
  return [section?.title ?? sectionKey, field?.label].filter(Boolean).join(" · ");
}
