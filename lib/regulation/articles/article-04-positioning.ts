import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { fieldLabel } from "../fields";
import { finding, isFilled, type Finding } from "../finding";

export const article = {
  number: 4,
  title: "功能定位与统筹布局",
  chapter: 2,
  text: [
    { role: "chapter", text: "第二章  功能定位\n\n" },
    { clause: "art4", text: "第四条 国合基地是我省各类主体充分发挥优势与特色，参与国际科技竞争与合作的示范基地，突出体现其综合性、平台性、网络性等定位。依托单位应当充分整合本单位合作资源与渠道，科学合理统筹布局。\n\n" },
  ],
  clauses: [
    { id: "art4", force: "duty", note: "统筹布局：同一依托单位同一领域已有国合基地的，提示并要求说明" },
  ],
} as const satisfies Article;

/**
 * 第四条: a host plans its bases as a whole (“统筹布局”). Several bases are allowed; another one in the same field needs a
 * word of explanation (the practice of the calls of 2017 and 2018).
 */
export function checkSameField({ fieldCode, onRecord, explanations }: Declaration): Finding {
  const about = ["fieldCode"];
  if (fieldCode === undefined) return finding("art04-same-field", "unmet", "尚未选择所属技术领域，无法核对同领域布局。", about);
  const same = (onRecord?.hostBases ?? []).filter((base) => base.fieldCode === fieldCode).map((base) => base.name);
  const label = fieldLabel(fieldCode);
  if (same.length === 0) return finding("art04-same-field", "met", `依托单位在${label}领域没有在管的国合基地。`, about, { fieldCode });
  const explanation = explanations?.["art04-same-field"];
  const next = isFilled(explanation) ? `依托单位已说明：${explanation.trim()}` : "请说明为何另行申报以及如何统筹布局。";
  return finding("art04-same-field", "unmet", `依托单位在${label}领域已有国合基地${same.length}家：${same.join("、")}。${next}`, about, { fieldCode, bases: same });
}
