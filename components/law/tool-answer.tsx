import type { ReactNode } from "react";
import type { ClauseId } from "@/lib/regulation/clause";
import { ClauseLink } from "./clause-link";

/** What a tool for the public answers: the result, how it was found, the clauses, and that it decides nothing. */
export function ToolAnswer({ title, explanation, clauses, children }: { title: ReactNode; explanation?: string; clauses: readonly ClauseId[]; children?: ReactNode }) {
  return (
    <section className="tool-answer" aria-labelledby="tool-answer-title">
      <h2 id="tool-answer-title">{title}</h2>
      {children}
      {explanation && <p>{explanation}</p>}
      <p>
        依据：
        {clauses.map((clause) => (
          <span key={clause}>
            <ClauseLink clause={clause} />{" "}
          </span>
        ))}
      </p>
      <ToolCaution />
    </section>
  );
}

/** Under every result of a tool for the public. */
export function ToolCaution() {
  return <p className="meta">仅供参考，以办法和省科技厅的决定为准。</p>;
}
