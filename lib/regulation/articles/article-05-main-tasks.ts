import type { Article } from "../article";
import type { ClauseId } from "../clause";

export const article = {
  number: 5,
  title: "重点任务",
  chapter: 2,
  text: [
    { clause: "art5", text: "第五条 国合基地建设的重点任务包括：\n" },
    { clause: "art5.1", lostNumber: true, text: "拓展国际科技合作渠道。与海外一流的科研院所、高校和企业建立并深化合作伙伴关系，畅通对外科技合作渠道。\n\n" },
    { clause: "art5.2", lostNumber: true, text: "支撑关键技术难题解决。与全球一流机构开展高水平联合研究，参与打造完备的全球创新链、产业链合作体系，为重点领域关键技术突破提供支撑。\n\n" },
    { clause: "art5.3", lostNumber: true, text: "推广示范国际合作模式。发挥多元主体独特优势，积极探索“引进来”“走出去”“离岸创新”等多样化合作方式与路径，梳理形成一批有特色、有亮点、具有复制推广价值的合作案例与模式。\n\n" },
    { clause: "art5.4", text: "（四）服务省域开放创新。加强合作渠道与成果的开放共享，积极构建科技创新开放环境，服务地方、园区、企业对外合作需求。\n" },
  ],
  clauses: [
    { id: "art5", force: "duty", note: "四项重点任务，是建设目标、年度报告和评价指标的骨架" },
    { id: "art5.1", force: "duty", note: "拓展渠道" },
    { id: "art5.2", force: "duty", note: "支撑攻关" },
    { id: "art5.3", force: "duty", note: "推广模式" },
    { id: "art5.4", force: "duty", note: "服务省域" },
  ],
} as const satisfies Article;

/** The four tasks: goals, annual reports and indicators are grouped by them, so that before and after can be compared. */
export const mainTasks = {
  channels: { clause: "art5.1", label: "拓展国际科技合作渠道" },
  breakthroughs: { clause: "art5.2", label: "支撑关键技术难题解决" },
  models: { clause: "art5.3", label: "推广示范国际合作模式" },
  service: { clause: "art5.4", label: "服务省域开放创新" },
} as const satisfies Record<string, { clause: ClauseId; label: string }>;
