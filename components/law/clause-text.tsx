import { articleNumberOf, clauseAnchor, clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { getArticle, hasLostNumber, lostNumberNote } from "@/lib/regulation/official-text";
import { regulation } from "@/lib/regulation/regulation";

/** The official words of a clause's whole article, with the clause marked, and the way to the full text. */
export function ClauseText({ clause }: { clause: ClauseId }) {
  const pieces = getArticle(articleNumberOf(clause)).text.filter((piece) => "clause" in piece);
  return (
    <div className="clause-text">
      {pieces.map((piece, index) => (
        <p key={index}>
          {piece.clause === clause && clause.includes(".") ? <mark>{piece.text.trim()}</mark> : piece.text.trim()}
          {hasLostNumber(piece.clause) && <span className="meta">（{lostNumberNote}）</span>}
        </p>
      ))}
      <p className="meta">
        《{regulation.title}》（{regulation.documentNumber}）{clauseLabel(clause)}。<a href={`/regulation#${clauseAnchor(clause)}`}>查看办法全文</a>　<a href={`/regulation/articles/${articleNumberOf(clause)}#${clauseAnchor(clause)}`}>本条如何执行</a>
      </p>
    </div>
  );
}
