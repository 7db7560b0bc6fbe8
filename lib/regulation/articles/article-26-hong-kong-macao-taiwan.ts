import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, type Finding } from "../finding";
import { findRegion } from "../regions";

export const article = {
  number: 26,
  title: "港澳台地区合作",
  chapter: 6,
  text: [
    { clause: "art26", text: "第二十六条 与中国香港、澳门、台湾地区的合作可参照纳入。\n" },
  ],
  clauses: [
    { id: "art26", force: "power", note: "可参照纳入，是否计入由参数决定，分列显示" },
  ],
} as const satisfies Article;

/** Expressions that make a region of China a country; official papers must not carry them. */
const wrongName = /中华民国|台湾国|香港国|澳门国|(?<!people['’]s )republic of china|taiwan,?\s*\(?(roc|r\.o\.c\.)\)?/i;

/** What is not the host's own wording of its declaration. */
const notDeclared = new Set(["onRecord", "explanations"]);

/** Walks every text once; a path is spelled only where something was found, because a declaration has thousands. */
function findWrongNames(value: unknown, path: string[], found: string[]): string[] {
  if (typeof value === "string") {
    if (wrongName.test(value)) found.push(path.join("."));
  } else {
    // for…in walks lists too, and finds nothing in numbers, truth values and null.
    for (const key in value as object) {
      if (notDeclared.has(key)) continue;
      path.push(key);
      findWrongNames((value as Record<string, unknown>)[key], path, found);
      path.pop();
    }
  }
  return found;
}

/**
 * 第二十六条 “中国香港、澳门、台湾地区”: every region is a known 国家（地区）, and no text calls a region of China a country.
 * A text that looks wrong goes to a person, since it may be quoted.
 */
export function checkRegionNames(declaration: Declaration): Finding {
  const partners = declaration.partners ?? [];
  const unknown = partners.flatMap(({ region }, index) => (region === undefined || findRegion(region) ? [] : [{ region, path: `partners.${index}.region` }]));
  if (unknown.length > 0) {
    return finding("art26-region-names", "unmet", `国家（地区）代码无法识别：${unknown.map(({ region }) => region).join("、")}，请从列表中选择。`, unknown.map(({ path }) => path));
  }
  const wrong = findWrongNames(declaration, [], []);
  return wrong.length === 0
    ? finding("art26-region-names", "met", "没有发现不规范的国家（地区）称谓。", ["partners"])
    : finding("art26-region-names", "judgement", `有${wrong.length}处称谓疑似不规范，请使用中国香港、中国澳门、中国台湾，由人工核对。`, wrong, { places: wrong.length });
}
