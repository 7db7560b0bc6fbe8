import type { Metadata } from "next";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { Article } from "@/lib/regulation/article";
import { clauseAnchor, clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { articles, chapterTitles } from "@/lib/regulation/official-text";
import { preamble } from "@/lib/regulation/articles/preamble";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { ArticlePieces } from "./_components/article-pieces";
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
          <p className="screen-only">
            <Link href="/regulation/coverage" prefetch={false}>各条在本系统的落实情况</Link>
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
        <ArticlePieces article={article} />
        <p className="regulation-more screen-only">
          <Link href={`/regulation/articles/${article.number}`} prefetch={false} aria-label={`本条如何执行：${clauseLabel(whole)}`}>
            本条如何执行
          </Link>
        </p>
      </section>
    </>
  );
}
