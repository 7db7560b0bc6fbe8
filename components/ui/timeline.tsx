import type { ReactNode } from "react";
import type { Tone } from "./badge";

export type TimelineEntry = {
  id: string;
  /** Name and office of who acted; the system is named too. */
  who: ReactNode;
  when: string;
  whenIso?: string;
  what: ReactNode;
  clause?: ReactNode;
  note?: ReactNode;
  tone?: Tone;
};

/** Who, when, what, on which clause; newest first or oldest first as given. */
export function Timeline({ entries, label = "办理过程" }: { entries: readonly TimelineEntry[]; label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} data-tone={entry.tone}>
          <p className="timeline-what">{entry.what}</p>
          <p className="timeline-who">
            <span>{entry.who}</span>
            <time dateTime={entry.whenIso}>{entry.when}</time>
            {entry.clause && <span>{entry.clause}</span>}
          </p>
          {entry.note && <div className="timeline-note">{entry.note}</div>}
        </li>
      ))}
    </ol>
  );
}
