import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, isFilled, type Finding } from "../finding";
import type { ParameterValues } from "../parameters";

export const article = {
  number: 25,
  title: "命名与标牌",
  chapter: 6,
  text: [
    { role: "chapter", text: "第六章 附则\n\n" },
    { clause: "art25", text: "第二十五条 国合基地统一命名为“浙江省科技厅XX（领域或方向）国际科技合作基地”，英文名称为“International Science and Technology Cooperation Base in XX（领域或方向）Authorized by Zhejiang Provincial Department of Science and Technology”。依托单位可按上述命名规则制作标牌在本单位悬挂。\n\n" },
  ],
  clauses: [
    { id: "art25", force: "hard", note: "统一命名，名称由领域或方向生成；标牌由依托单位制作" },
  ],
} as const satisfies Article;

/**
 * 第二十五条: the names of a base; “XX（领域或方向）” gives way to the field, nothing else can be chosen.
 * @throws RangeError when a field is empty.
 */
export function baseName(fieldZh: string, fieldEn: string): { nameZh: string; nameEn: string } {
  const zh = fieldZh.trim();
  const en = fieldEn.trim().replace(/\s+/g, " ");
  if (zh === "" || en === "") throw new RangeError("领域或方向的中英文均应填写");
  return {
    nameZh: `浙江省科技厅${zh}国际科技合作基地`,
    nameEn: `International Science and Technology Cooperation Base in ${en} Authorized by Zhejiang Provincial Department of Science and Technology`,
  };
}

/** What would stand twice in the name, or has no place in it: the base is one of the department, not of the province. */
const forbiddenZh = ["浙江省", "科技厅", "科学技术厅", "国际科技合作", "国合基地", "合作基地", "省级", "国家级", "XX", "领域或方向"] as const;
const forbiddenEn = ["cooperation base", "authorized by", "zhejiang provincial", "department of science", "xx"] as const;

/** Why a field cannot stand in the name, Chinese sentences; empty when it can. */
export function findFieldProblems(fieldZh: string | undefined, fieldEn: string | undefined, parameters: ParameterValues): string[] {
  const problems: string[] = [];
  const [zh, en] = [(fieldZh ?? "").trim(), (fieldEn ?? "").trim()];
  if (zh === "") problems.push("尚未填写领域或方向（中文）。");
  else {
    const found = forbiddenZh.filter((word) => zh.includes(word));
    if (found.length > 0) problems.push(`领域或方向（中文）只填领域，不应含有：${found.join("、")}。`);
    if (!/\p{Script=Han}/u.test(zh)) problems.push("领域或方向（中文）应使用汉字。");
    if (/[“”"'《》<>\n]/.test(zh)) problems.push("领域或方向（中文）不应含有引号、书名号或换行。");
    if ([...zh].length > parameters.fieldZhMaximumLength) problems.push(`领域或方向（中文）应在${parameters.fieldZhMaximumLength}字以内，现为${[...zh].length}字。`);
  }
  if (en === "") problems.push("尚未填写领域或方向（英文）。");
  else {
    const found = forbiddenEn.filter((word) => (word === "xx" ? /\bxx\b/i.test(en) : en.toLowerCase().includes(word)));
    if (found.length > 0) problems.push(`领域或方向（英文）只填领域，不应含有：${found.join("、")}。`);
    if (!/^[\p{Script=Latin}\d\s,.&()/+'’–-]+$/u.test(en)) problems.push("领域或方向（英文）只用拉丁字母、数字和常用标点。");
    if ([...en].length > parameters.fieldEnMaximumLength) problems.push(`领域或方向（英文）应在${parameters.fieldEnMaximumLength}个字符以内，现为${[...en].length}个。`);
  }
  return problems;
}

/** The field or direction can stand in the unified name. */
export function checkField({ fieldZh, fieldEn }: Declaration, parameters: ParameterValues): Finding {
  const about = ["fieldZh", "fieldEn"];
  const problems = findFieldProblems(fieldZh, fieldEn, parameters);
  if (problems.length > 0) return finding("art25-field", "unmet", problems.join(""), about, { fieldZh: fieldZh ?? null, fieldEn: fieldEn ?? null });
  const { nameZh, nameEn } = baseName(fieldZh ?? "", fieldEn ?? "");
  return finding("art25-field", "met", `基地名称为${nameZh}，英文名称为${nameEn}。`, about, { nameZh, nameEn });
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[\s、，,（）()与和及]/g, "")];
  return new Set(characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Likeness of two fields from 0 to 1: shared pairs of characters (Dice). */
export function fieldLikeness(left: string, right: string): number {
  const [a, b] = [pairsOf(left), pairsOf(right)];
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** Names carry no host, so fields repeat: a hint to be more precise, never a refusal. */
export function checkSimilarName({ fieldZh, onRecord }: Declaration): Finding[] {
  if (!isFilled(fieldZh)) return [];
  const alike = (fields: readonly string[] = []) => fields.filter((field) => fieldLikeness(fieldZh, field) >= 0.75);
  const similar = alike(onRecord?.fieldsInUse).slice(0, 5);
  const unpublished = alike(onRecord?.confidentialFieldsInUse).length;
  if (similar.length === 0 && unpublished === 0) return [finding("art25-similar-name", "met", "没有名称近似的基地或申报。", ["fieldZh"])];
  const places = [...(similar.length > 0 ? [`已有近似的领域或方向：${similar.join("、")}`] : []), ...(unpublished > 0 ? [`尚未公开的近似申报或基地${unpublished}件`] : [])];
  return [finding("art25-similar-name", "judgement", `${places.join("；")}。名称不含单位名，建议写得更具体以便区分。`, ["fieldZh"], { similar, unpublished })];
}
