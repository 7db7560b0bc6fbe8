import type { Article } from "../article";

export const article = {
  number: 20,
  title: "支持措施",
  chapter: 5,
  text: [
    { clause: "art20", text: "第二十条 支持标杆型国合基地承担省科技合作任务和项目。支持国合基地按规定举办本领域国际学术论坛，承办或参与重要国际科技交流活动。\n\n" },
  ],
  clauses: [
    { id: "art20", force: "power", note: "支持措施，台账记录" },
  ],
} as const satisfies Article;
