import type { Article } from "../article";

export const article = {
  number: 14,
  title: "依托单位职责",
  chapter: 4,
  text: [
    { clause: "art14", text: "第十四条 依托单位是建设运行与管理的主体，承担主体责任，主要职责是：\n\n" },
    { clause: "art14.1", text: "（一）制定国合基地建设总体方案，形成年度工作计划并持续做好跟踪落实与动态监测。\n\n" },
    { clause: "art14.2", text: "（二）建立健全运行管理制度，完善知识产权、数据跨境、人类遗传资源、科研伦理和保密等管理制度，建立结构合理、成员稳定的核心团队。\n\n" },
    { clause: "art14.3", text: "（三）落实国合基地建设运行所需的各项保障条件，给予适当的经费支持，配备相应的管理和工作团队。\n\n" },
  ],
  clauses: [
    { id: "art14", force: "duty", note: "依托单位主体责任，无罚则" },
    { id: "art14.1", force: "duty", note: "总体方案与年度工作计划" },
    { id: "art14.2", force: "duty", note: "管理制度与核心团队" },
    { id: "art14.3", force: "duty", note: "保障条件" },
  ],
} as const satisfies Article;
