import type { Article } from "../article";

export const article = {
  number: 12,
  title: "省科技厅职责",
  chapter: 4,
  text: [
    { role: "chapter", text: "第四章  运行与管理\n\n" },
    { clause: "art12", text: "第十二条 省科技厅是国合基地的主管部门，主要职责是：\n\n" },
    { clause: "art12.1", text: "（一）负责国合基地总体布局的规划，制定国合基地建设的管理办法，明确建设和管理要求。\n\n" },
    { clause: "art12.2", text: "（二）批准国合基地的认定、调整和撤销。\n\n" },
    { clause: "art12.3", text: "（三）指导国合基地建设、运行，组织开展国合基地的绩效评价和监督管理，建立持续跟踪监测、动态管理和退出机制。\n\n" },
    { clause: "art12.4", text: "（四）加强国合基地与省重大科技合作任务的统筹，根据绩效评价结果予以分类支持。\n\n" },
  ],
  clauses: [
    { id: "art12", force: "power", note: "省科技厅职责" },
    { id: "art12.1", force: "power", note: "总体布局" },
    { id: "art12.2", force: "power", note: "认定、调整和撤销只由省科技厅作出" },
    { id: "art12.3", force: "duty", note: "跟踪监测、动态管理和退出机制" },
    { id: "art12.4", force: "power", note: "按评价结果分类支持" },
  ],
} as const satisfies Article;
