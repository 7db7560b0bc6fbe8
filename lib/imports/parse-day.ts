import { parsePlainDate, plainDateOf, type PlainDate } from "@/lib/regulation/plain-date";

/** A day as people write it in a table: 2019-12-16, 2019/12/16, 2019.12.16, 2019年12月16日, 20191216. */
export function parseDay(text: string): PlainDate | undefined {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!match) return undefined;
  const [year, month, day] = [match[1]!, match[2] ?? match[4]!, match[3] ?? match[5]!];
  if (parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) === undefined) return undefined;
  return plainDateOf(Number(year), Number(month), Number(day));
}
