import { z } from "zod";

/** Where a page begins: the sort value and the id of the row it follows (or precedes). */
export interface Position {
  value: string;
  id: string;
}

/** The page parameters of a list's address: at most one of them. */
export interface PageRequest {
  after?: string | undefined;
  before?: string | undefined;
}

export interface Page<Row> {
  rows: Row[];
  /** For the address of the previous and the next page; null when there is none. */
  before: string | null;
  after: string | null;
}

export interface Range {
  /** Forward: rows after `from` in the list's order. Backward: rows before it, nearest first. */
  direction: "forward" | "backward";
  from: Position | null;
  take: number;
}

const positionSchema = z.tuple([z.string().max(100), z.uuid()]);

function encode({ value, id }: Position): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

/** An address that was tampered with begins at the first page. */
function decode(text: string | undefined): Position | null {
  if (!text || text.length > 300) return null;
  try {
    const [value, id] = positionSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { value, id };
  } catch {
    return null;
  }
}

/**
 * One page of a list in a fixed order, one query whatever the page: no page numbers, no gaps, no duplicates when rows are
 * added meanwhile. @param fetch reads `take` rows of the range; backward rows come nearest first
 */
export async function keysetPage<Row>(
  request: PageRequest,
  size: number,
  positionOf: (row: Row) => Position,
  fetch: (range: Range) => Promise<Row[]>,
): Promise<Page<Row>> {
  const before = decode(request.before);
  const from = before ?? decode(request.after);
  const direction = before ? "backward" : "forward";
  const found = await fetch({ direction, from, take: size + 1 });
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (direction === "backward") rows.reverse();
  const [first, last] = [rows.at(0), rows.at(-1)];
  const hasPrevious = direction === "backward" ? more : from !== null;
  const hasNext = direction === "backward" ? true : more;
  return {
    rows,
    before: first && hasPrevious ? encode(positionOf(first)) : null,
    after: last && hasNext ? encode(positionOf(last)) : null,
  };
}

/**
 * The Prisma `where` and `orderBy` of a range over a date column descending, then `id` descending. The position's value
 * is an ISO instant or day; one that is neither begins at the first page.
 */
export function descending(column: string, range: Range) {
  return ordered(column, range, range.direction === "forward" ? "desc" : "asc");
}

/** The same, ascending: what has waited longest comes first. */
export function ascending(column: string, range: Range) {
  return ordered(column, range, range.direction === "forward" ? "asc" : "desc");
}

function ordered(column: string, range: Range, order: "asc" | "desc") {
  const compare = order === "desc" ? "lt" : "gt";
  const orderBy = [{ [column]: order }, { id: order }];
  const value = range.from ? new Date(range.from.value) : null;
  if (!range.from || !value || Number.isNaN(value.getTime())) return { where: {}, orderBy };
  return {
    where: { OR: [{ [column]: { [compare]: value } }, { [column]: value, id: { [compare]: range.from.id } }] },
    orderBy,
  };
}
