import type { Article } from "../article";

export const article = {
  number: 7,
  title: "基本建设条件",
  chapter: 3,
  text: [
    { role: "chapter", text: "第三章  建设条件与认定程序\n\n" },
    { clause: "art7", text: "第七条 国合基地的基本建设条件：\n" },
    { clause: "art7.1", text: "（一）依托单位为浙江省内依法注册的独立法人，具备国际科技合作交流所需的服务保障能力，为国合基地建设运行配备必要的科研与管理团队、设施、经费等条件保障。\n" },
    { clause: "art7.2", text: "（二）具有相对稳定的国际科技合作渠道与合作伙伴，在开展国际科技合作方面有良好的基础与成效。\n\n" },
    { clause: "art7.3", text: "（三）具有明确的发展目标和运行机制，建立完善的知识产权、数据跨境、人类遗传资源、科研伦理和保密等管理制度，具备科技安全预警监测和评估应对机制与能力。\n\n" },
  ],
  clauses: [
    { id: "art7", force: "hard", note: "三类共同的基本条件" },
    { id: "art7.1", force: "hard", note: "省内注册与独立法人可机判；保障条件的要素可机判、水平由专家判断" },
    { id: "art7.2", force: "judgement", note: "合作伙伴与基础材料可机判，稳定与良好由专家判断" },
    { id: "art7.3", force: "hard", note: "制度材料可机判；目标是否明确、能力如何由专家判断" },
  ],
} as const satisfies Article;
