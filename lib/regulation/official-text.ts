import type { Article, TextPiece } from "./article";
import { article as article01 } from "./articles/article-01-purpose";
import { article as article02 } from "./articles/article-02-definition";
import { article as article03 } from "./articles/article-03-principles";
import { article as article04 } from "./articles/article-04-positioning";
import { article as article05 } from "./articles/article-05-main-tasks";
import { article as article06 } from "./articles/article-06-categories";
import { article as article07 } from "./articles/article-07-basic-conditions";
import { article as article08 } from "./articles/article-08-comprehensive-conditions";
import { article as article09 } from "./articles/article-09-open-service-conditions";
import { article as article10 } from "./articles/article-10-global-rnd-conditions";
import { article as article11 } from "./articles/article-11-recognition-procedure";
import { article as article12 } from "./articles/article-12-province-duties";
import { article as article13 } from "./articles/article-13-recommender-duties";
import { article as article14 } from "./articles/article-14-host-duties";
import { article as article15 } from "./articles/article-15-annual-report";
import { article as article16 } from "./articles/article-16-major-changes";
import { article as article17 } from "./articles/article-17-admission";
import { article as article18 } from "./articles/article-18-evaluation";
import { article as article19 } from "./articles/article-19-subsidy";
import { article as article20 } from "./articles/article-20-support-measures";
import { article as article21 } from "./articles/article-21-matching-support";
import { article as article22 } from "./articles/article-22-revocation";
import { article as article23 } from "./articles/article-23-withdrawal";
import { article as article24 } from "./articles/article-24-national-bases";
import { article as article25 } from "./articles/article-25-naming";
import { article as article26 } from "./articles/article-26-hong-kong-macao-taiwan";
import { article as article27 } from "./articles/article-27-entry-into-force";
import { preamble } from "./articles/preamble";
import { articleNumberOf, type ClauseId } from "./clause";

/** The 27 articles in the law's order. */
export const articles: readonly Article[] = [
  article01, article02, article03, article04, article05, article06, article07, article08, article09,
  article10, article11, article12, article13, article14, article15, article16, article17, article18,
  article19, article20, article21, article22, article23, article24, article25, article26, article27,
];

/** The chapters, numbered from 1. */
export const chapterTitles = ["总则", "功能定位", "建设条件与认定程序", "运行与管理", "动态管理与支持措施", "附则"] as const;

function clausePieces(article: Article): Extract<TextPiece, { clause: ClauseId }>[] {
  return article.text.filter((piece) => "clause" in piece);
}

/** The whole official file, verbatim (a test compares it with source/regulation.txt). */
export function officialText(): string {
  return preamble + articles.flatMap((article) => article.text.map((piece) => piece.text)).join("");
}

/** The article of a number. @throws RangeError outside 1 to 27. */
export function getArticle(number: number): Article {
  const article = articles[number - 1];
  if (!article) throw new RangeError(`本办法没有第${number}条`);
  return article;
}

/** The verbatim text of a clause without surrounding blank lines; a whole article includes its items. */
export function clauseText(clause: ClauseId): string {
  const pieces = clausePieces(getArticle(articleNumberOf(clause)));
  const wanted = clause.includes(".") ? pieces.filter((piece) => piece.clause === clause) : pieces;
  return wanted.map((piece) => piece.text).join("").trim();
}

/** True when the official file lost the item's number in typesetting: show the number with {@link lostNumberNote}. */
export function hasLostNumber(clause: ClauseId): boolean {
  return clausePieces(getArticle(articleNumberOf(clause))).some((piece) => piece.clause === clause && piece.lostNumber === true);
}

export const lostNumberNote = "官方文本排版遗漏本项序号，序号按上下文补注。";
