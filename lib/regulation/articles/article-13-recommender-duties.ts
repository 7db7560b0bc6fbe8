import type { Article } from "../article";

export const article = {
  number: 13,
  title: "组织推荐部门职责",
  chapter: 4,
  text: [
    { clause: "art13", text: "第十三条 各设区市科技主管部门及依托单位的归口管理部门是本地区、本部门国合基地的组织推荐部门，主要职责是：\n" },
    { clause: "art13.1", text: "（一）负责本地区、本部门国合基地的申报推荐工作，形成审核初评意见。\n\n" },
    { clause: "art13.2", text: "（二）指导国合基地的具体建设与发展，统筹资源为国合基地提供各类支持，协调解决国合基地运行中存在的困难和问题。\n\n" },
    { clause: "art13.3", text: "（三）督促指导国合基地建立完善并落实知识产权、数据跨境、人类遗传资源、科研伦理和保密等管理制度，不断提升国合基地科技安全预警监测和评估应对能力。\n\n" },
    { clause: "art13.4", text: "（四）协助开展国合基地绩效评价和监督管理等工作，对重大事项变更等申请进行审核。\n" },
  ],
  clauses: [
    { id: "art13", force: "duty", note: "组织推荐部门职责，无罚则" },
    { id: "art13.1", force: "duty", note: "申报推荐与审核初评意见" },
    { id: "art13.2", force: "duty", note: "指导建设与统筹资源" },
    { id: "art13.3", force: "duty", note: "督促制度与科技安全" },
    { id: "art13.4", force: "duty", note: "协助评价监督，审核变更等申请" },
  ],
} as const satisfies Article;
