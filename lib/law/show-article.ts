import { clauseForceLabels } from "@/lib/regulation/article";
import { clauseIds, clauseLabel, articleNumberOf } from "@/lib/regulation/clause";
import { coverageKindLabels, coverageOf } from "@/lib/regulation/coverage";
import { chapterTitles, clauseText, getArticle, hasLostNumber, lostNumberNote } from "@/lib/regulation/official-text";
import { spellParameter } from "@/lib/regulation/parameter-groups";
import { parameterDefinitions, parameterKeys, type ParameterKey } from "@/lib/regulation/parameters";
import { chineseNumber } from "@/lib/regulation/chinese-number";
import { rules } from "@/lib/regulation/rules";
import { spellScreen } from "@/lib/regulation/screens";
import { questionNames, questions } from "./questions";

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${(lines.length > 0 ? lines : ["无"]).map((line) => `  ${line}`).join("\n")}`;
}

function parameterLine(key: ParameterKey): string {
  const { label, source, clause, default: value } = parameterDefinitions[key];
  return `${key}  ${label}：${spellParameter(key, value)}（${source}，${clauseLabel(clause)}）`;
}

/** One article as text for a terminal. @throws RangeError outside 1 to 27. */
export function showArticle(number: number): string {
  const article = getArticle(number);
  const clauses = clauseIds.filter((clause) => articleNumberOf(clause) === number);
  const covered = clauses.map((clause) => ({ clause, coverage: coverageOf(clause) }));
  const distinct = (values: readonly string[]) => [...new Set(values)];
  return [
    `${clauseLabel(`art${number}` as (typeof clauseIds)[number])}　${article.title}（第${chineseNumber(article.chapter)}章　${chapterTitles[article.chapter - 1]}）`,
    clauseText(clauses[0]!).replace(/\n\s*\n/g, "\n"),
    ...(clauses.some(hasLostNumber) ? [`（${lostNumberNote}）`] : []),
    section("条款", article.clauses.map(({ id, force, note }) => `${clauseLabel(id)}【${clauseForceLabels[force]}】${note}`)),
    section("规则", covered.flatMap(({ coverage }) => coverage?.rules ?? []).map((rule) => `${rule}  ${rules[rule].title}（${clauseLabel(rules[rule].clause)}，${clauseForceLabels[rules[rule].force]}）`)),
    section("参数", parameterKeys.filter((key) => articleNumberOf(parameterDefinitions[key].clause) === number).map(parameterLine)),
    section("落实", covered.flatMap(({ clause, coverage }) => (coverage ? [`${clauseLabel(clause)}【${coverageKindLabels[coverage.kind]}】${coverage.by}`] : []))),
    section("执行之处", distinct(covered.flatMap(({ coverage }) => coverage?.enforcedIn ?? []))),
    section("界面", distinct(covered.flatMap(({ coverage }) => coverage?.screens ?? [])).map(spellScreen)),
    section("可问", questionNames.filter((name) => questions[name].clauses.some((clause) => articleNumberOf(clause) === number)).map((name) => `${name}  ${questions[name].title}`)),
    section("测试", distinct(covered.flatMap(({ coverage }) => coverage?.tests ?? []))),
  ].join("\n\n");
}
