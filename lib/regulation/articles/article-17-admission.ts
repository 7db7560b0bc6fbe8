import type { Article } from "../article";

export const article = {
  number: 17,
  title: "转入国合基地序列",
  chapter: 4,
  text: [
    { clause: "art17", text: "第十七条 原由省科技厅认定的省海外创新孵化中心，由省科技厅按要求给予研发投入激励的企业海外研发机构、外资研发中心，符合条件的可纳入国合基地序列，后续按照国合基地相关要求进行管理。\n\n" },
  ],
  clauses: [
    { id: "art17", force: "power", note: "符合条件的可纳入，对照第七条及对应类别条件" },
  ],
} as const satisfies Article;
