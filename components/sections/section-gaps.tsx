"use client";

import { useDeferredValue } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Section } from "@/lib/forms/field";
import { sectionGaps } from "@/lib/forms/section-state";
import type { SectionValues } from "./section-values";

const maximumShown = 50;

/** What the section still needs, with the way to each; it never keeps anybody from saving or leaving. */
export function SectionGaps({ section, values, files, onGo }: { section: Section; values: SectionValues; files: Readonly<Record<string, readonly unknown[]>>; onGo: (path: string) => void }) {
  const settled = useDeferredValue(values);
  const counts = new Map(Object.entries(files).map(([slot, list]) => [slot, list.length]));
  // Attachments tell of themselves above; their number here would be that of when the page was loaded.
  const gaps = sectionGaps({ ...section, slots: [] }, settled, counts);
  if (gaps.length === 0) return <p className="meta">本部分填写项已齐全{section.slots.some((slot) => slot.required) ? "，请确认必需的附件已经上传" : ""}。</p>;
  return (
    <Disclosure summary={`本部分还缺 ${gaps.length} 项（不影响保存）`}>
      <ul className="plain-list">
        {gaps.slice(0, maximumShown).map((gap) => (
          <li key={gap.path}>
            <button type="button" className="link-button" onClick={() => onGo(gap.path)}>
              {gap.label}
            </button>
            ：{gap.message}
          </li>
        ))}
        {gaps.length > maximumShown && <li>另有 {gaps.length - maximumShown} 项。</li>}
      </ul>
    </Disclosure>
  );
}
