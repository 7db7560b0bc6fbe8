import type { Article } from "../article";

export const article = {
  number: 3,
  title: "建设运行原则",
  chapter: 1,
  text: [
    { clause: "art3", text: "第三条 国合基地的建设运行应当坚持开放、合作、创新、共赢，坚持以全球视野推动合作网络与渠道的构建，坚持体制机制创新，不断探索国际科技合作新模式新路径，引领我省创新主体更深层次地参与全球科技合作及创新治理。\n" },
  ],
  clauses: [
    { id: "art3", force: "duty", note: "建设运行原则，宣示性，用作填报引导语" },
  ],
} as const satisfies Article;
