import type { ReactNode } from "react";
import { diffText } from "./text-diff";

/**
 * One text with what was struck out and what was put in. `side` shows only one of the two versions, marked;
 * `equal` marks it without judging (two versions of which neither is the older).
 */
export function DiffText({ before, after, side = "both", equal }: { before: string; after: string; side?: "both" | "before" | "after"; equal?: boolean }) {
  const parts = diffText(before, after).filter((part) => side === "both" || part.kind === "same" || (part.kind === "removed") === (side === "before"));
  return (
    <span className="diff diff-text">
      {parts.map((part, index) => {
        if (part.kind === "same") return <span key={index}>{part.text}</span>;
        if (equal) return <mark key={index}>{part.text}</mark>;
        return part.kind === "removed" ? <del key={index}>{part.text}</del> : <ins key={index}>{part.text}</ins>;
      })}
    </span>
  );
}

export type FieldDiff = { label: string; before: string; after: string; note?: ReactNode };

/** Fields before and after a correction; unchanged fields are counted, not shown. */
export function DiffFields({ fields, beforeLabel = "修改前", afterLabel = "修改后", caption = "修改内容" }: { fields: readonly FieldDiff[]; beforeLabel?: string; afterLabel?: string; caption?: string }) {
  const changed = fields.filter((field) => field.before !== field.after);
  const unchanged = fields.length - changed.length;
  return (
    <>
      {changed.length > 0 && (
        <table className="diff-table diff">
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col className="diff-label" />
            <col />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">{beforeLabel}</th>
              <th scope="col">{afterLabel}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((field) => (
              <tr key={field.label}>
                <th scope="row">
                  {field.label}
                  {field.note && <div className="meta">{field.note}</div>}
                </th>
                <td data-label={beforeLabel}>{field.before ? <DiffText {...field} side="before" /> : <span className="facts-empty">（空）</span>}</td>
                <td data-label={afterLabel}>{field.after ? <DiffText {...field} side="after" /> : <span className="facts-empty">（空）</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="meta">
        {changed.length === 0 ? "没有修改" : `修改 ${changed.length} 项`}
        {unchanged > 0 && `，其余 ${unchanged} 项未变`}。
      </p>
    </>
  );
}
