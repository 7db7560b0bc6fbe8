import { chineseNumber } from "./chinese-number";

/** How many items（项） each article has; zero for an article of plain paragraphs. */
export const itemCounts = {
  1: 0, 2: 0, 3: 0, 4: 0, 5: 4, 6: 3, 7: 3, 8: 2, 9: 2, 10: 2, 11: 5, 12: 4, 13: 4, 14: 3, 15: 0, 16: 0, 17: 0, 18: 0,
  19: 0, 20: 0, 21: 0, 22: 6, 23: 0, 24: 0, 25: 0, 26: 0, 27: 0,
} as const;

type ItemCounts = typeof itemCounts;
type ArticleNumber = keyof ItemCounts;
type ItemsUpTo = { 0: never; 2: 1 | 2; 3: 1 | 2 | 3; 4: 1 | 2 | 3 | 4; 5: 1 | 2 | 3 | 4 | 5; 6: 1 | 2 | 3 | 4 | 5 | 6 };
type ClauseOf<N extends ArticleNumber> = N extends ArticleNumber ? `art${N}` | `art${N}.${ItemsUpTo[ItemCounts[N]]}` : never;

/** A clause of the regulation: `art7` = 第七条, `art22.5` = 第二十二条（五）. */
export type ClauseId = ClauseOf<ArticleNumber>;

/** Every clause, in the law's order. */
export const clauseIds: readonly ClauseId[] = Object.entries(itemCounts).flatMap(([number, items]) => [
  `art${number}` as ClauseId,
  ...Array.from({ length: items }, (_, index) => `art${number}.${index + 1}` as ClauseId),
]);

const known: ReadonlySet<string> = new Set(clauseIds);

export function isClauseId(text: string): text is ClauseId {
  return known.has(text);
}

/** 7 for `art7` and `art7.1`. */
export function articleNumberOf(clause: ClauseId): number {
  return Number(/^art(\d+)/.exec(clause)![1]);
}

/** 1 for `art7.1`; undefined for a whole article. */
export function itemNumberOf(clause: ClauseId): number | undefined {
  const item = /\.(\d+)$/.exec(clause)?.[1];
  return item === undefined ? undefined : Number(item);
}

/** 第七条 or 第七条（一） */
export function clauseLabel(clause: ClauseId): string {
  const item = itemNumberOf(clause);
  return `第${chineseNumber(articleNumberOf(clause))}条${item === undefined ? "" : `（${chineseNumber(item)}）`}`;
}

/** The element id of a clause on the page of the regulation: `art7-1`. */
export function clauseAnchor(clause: ClauseId): string {
  return clause.replace(".", "-");
}
