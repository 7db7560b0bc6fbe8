import type { Metadata } from "next";
import { Disclosure } from "@/components/ui/disclosure";
import type { Article, TextPiece } from "@/lib/regulation/article";
import { clauseAnchor, clauseLabel, itemNumberOf, type ClauseId } from "@/lib/regulation/clause";
import { articles, chapterTitles, lostNumberNote } from "@/lib/regulation/official-text";
import { preamble } from "@/lib/regulation/articles/preamble";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import "./regulation.css";

export const metadata: Metadata = { title: `《${regulation.title}》全文` };

/** The lines of the official head: issuing office, number, circular, addressees, date. */
const head = preamble.split("\n").map((line) => line.trim()).filter(Boolean);
const [office, , ...circular] = head;
const chapterNumerals = ["一", "二", "三", "四", "五", "六"] as const;

export default function Regulation() {
  return (
    <div className="regulation">
      <nav className="regulation-contents" aria-label="目录">
        <h2>目录</h2>
        <Contents />
      </nav>
      <article className="regulation-text">
        <header className="regulation-head">
          <p className="regulation-office">{office}</p>
          <p>{regulation.documentNumber}</p>
          <hr />
          <h1>{regulation.title}</h1>
          <p className="meta">
            {formatChineseDate(regulation.issuedOn)}印发，自{formatChineseDate(regulation.effectiveOn)}起施行
          </p>
          <Disclosure summary="印发通知">
            {circular.slice(0, -1).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
        </header>
        {articles.map((article) => (
          <ArticleText key={article.number} article={article} />
        ))}
      </article>
    </div>
  );
}

function Contents() {
  return (
    <ol>
      {chapterTitles.map((title, index) => (
        <li key={title}>
          <a href={`#chapter-${index + 1}`}>
            第{chapterNumerals[index]}章　{title}
          </a>
          <ol>
            {articles
              .filter(({ chapter }) => chapter === index + 1)
              .map((article) => {
                const clause = `art${article.number}` as ClauseId;
                return (
                  <li key={article.number}>
                    <a href={`#${clauseAnchor(clause)}`}>
                      {clauseLabel(clause)}　{article.title}
                    </a>
                  </li>
                );
              })}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function ArticleText({ article }: { article: Article }) {
  const whole = `art${article.number}` as ClauseId;
  const seen = new Set<ClauseId>([whole]);
  return (
    <>
      {article.text.map((piece, index) =>
        "clause" in piece ? null : (
          <h2 key={index} id={`chapter-${article.chapter}`}>
            {piece.text.trim()}
          </h2>
        ),
      )}
      <section id={clauseAnchor(whole)} aria-label={`${clauseLabel(whole)} ${article.title}`}>
        {article.text.map((piece, index) => {
          if (!("clause" in piece)) return null;
          const first = !seen.has(piece.clause);
          seen.add(piece.clause);
          return <Piece key={index} piece={piece} {...(first ? { anchor: clauseAnchor(piece.clause) } : {})} />;
        })}
      </section>
    </>
  );
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
