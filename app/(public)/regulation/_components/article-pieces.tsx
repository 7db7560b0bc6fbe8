import type { Article, TextPiece } from "@/lib/regulation/article";
import { clauseAnchor, clauseLabel, itemNumberOf, type ClauseId } from "@/lib/regulation/clause";
import { lostNumberNote } from "@/lib/regulation/official-text";

/** The official words of an article, each item with an anchor of its own; the whole article's anchor stands around them. */
export function ArticlePieces({ article }: { article: Article }) {
  const seen = new Set<ClauseId>([`art${article.number}` as ClauseId]);
  return article.text.map((piece, index) => {
    if (!("clause" in piece)) return null;
    const first = !seen.has(piece.clause);
    seen.add(piece.clause);
    return <Piece key={index} piece={piece} {...(first ? { anchor: clauseAnchor(piece.clause) } : {})} />;
  });
}

/** One paragraph or item; its number is a link to itself, so that it can be cited. */
function Piece({ piece, anchor }: { piece: Extract<TextPiece, { clause: ClauseId }>; anchor?: string }) {
  const text = piece.text.trim();
  const item = itemNumberOf(piece.clause) !== undefined;
  const label = /^(第[一二三四五六七八九十]+条|（[一二三四五六]）)\s*/.exec(text);
  const number = label?.[1] ?? (piece.lostNumber ? clauseLabel(piece.clause).replace(/^第.+条/, "") : undefined);
  return (
    <p id={anchor} className={item ? "regulation-item" : undefined}>
      {number && (
        <a href={`#${clauseAnchor(piece.clause)}`} className={piece.lostNumber ? "regulation-number regulation-number-lost" : "regulation-number"} aria-label={`${clauseLabel(piece.clause)}，本条链接`}>
          {number}
        </a>
      )}
      {label ? text.slice(label[0].length) : text}
      {piece.lostNumber && <span className="meta">（{lostNumberNote}）</span>}
    </p>
  );
}
