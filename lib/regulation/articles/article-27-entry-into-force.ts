import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, type Finding } from "../finding";
import { formatChineseDate, type PlainDate } from "../plain-date";
import { regulation } from "../regulation";

export const article = {
  number: 27,
  title: "施行与废止",
  chapter: 6,
  text: [
    { clause: "art27", text: "第二十七条 本办法自2026年7月10日起施行。原《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号）废止。\n " },
  ],
  clauses: [
    { id: "art27", force: "hard", note: "施行日期" },
  ],
} as const satisfies Article;

/** “自2026年7月10日起施行”: whether the regulation applies on a day. What happened before never meets 第二十二条. */
export function regulationInForce(day: PlainDate): boolean {
  return day >= regulation.effectiveOn;
}

/** Whether a grade counts for 第十八条: results of older evaluations do not, the new series starts with the regulation. */
export function gradeCounts(publishedOn: PlainDate): boolean {
  return regulationInForce(publishedOn);
}

/** A declaration is filed under the regulation. */
export function checkInForce({ filedOn }: Declaration): Finding {
  return regulationInForce(filedOn)
    ? finding("art27-in-force", "met", `申报日期${formatChineseDate(filedOn)}在本办法施行之后。`, ["filedOn"], { filedOn })
    : finding("art27-in-force", "unmet", `本办法自${formatChineseDate(regulation.effectiveOn)}起施行，此前不能依本办法申报。`, ["filedOn"], { filedOn });
}
