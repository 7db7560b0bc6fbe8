import type { ClauseId } from "./clause";

/** A page of the portal on which clauses are carried out. */
export type Screen = { readonly label: string; readonly clauses: readonly ClauseId[] };

const basics = ["art7.1", "art7.2", "art7.3"] as const;
const conditions = ["art7", ...basics, "art8", "art8.1", "art8.2", "art9", "art9.1", "art9.2", "art10", "art10.1", "art10.2"] as const;
/** What happens to a recognised base: the steps of every process of lib/workflow/case-tables.ts. */
const life = ["art12.2", "art12.3", "art13.2", "art13.3", "art13.4", "art14.1", "art15", "art16", "art18", "art19", "art22", "art22.1", "art23", "art24"] as const;
const parameters = ["art7.3", "art8.1", "art8.2", "art11.2", "art11.3", "art11.4", "art11.5", "art12.1", "art13.1", "art15", "art16", "art17", "art18", "art22", "art22.1", "art25", "art26", "art27"] as const;

/**
 * The pages that carry out the regulation, by route pattern under app/. A test fails when a page is no longer there, and
 * when a new page is neither here nor in {@link otherScreens}: whoever adds a page says which clauses it serves.
 */
export const screens: Readonly<Record<string, Screen>> = {
  "/": { label: "首页", clauses: ["art6", "art6.1", "art6.2", "art6.3", "art11"] },
  "/calls": { label: "申报批次", clauses: ["art11.1"] },
  "/calls/[id]": { label: "批次详情", clauses: ["art6", "art11.1"] },
  "/notices": { label: "通知公告", clauses: ["art11.5"] },
  "/notices/[id]": { label: "通知、公示和认定文件", clauses: ["art11.5"] },
  "/notices/[id]/objection": { label: "对公示名单提出异议", clauses: ["art11.5"] },
  "/bases": { label: "国合基地名录", clauses: ["art2", "art12.3", "art26"] },
  "/bases/[number]": { label: "基地公开信息", clauses: ["art6", "art12.3", "art25"] },
  "/calculators/deadlines": { label: "期限计算", clauses: ["art11.5", "art15", "art16", "art18", "art22"] },
  "/calculators/research-intensity": { label: "研发经费投入强度计算", clauses: ["art8.1", "art10.2"] },
  "/calculators/base-name": { label: "基地名称核对", clauses: ["art25"] },
  "/self-check": { label: "申报条件自测", clauses: ["art2", "art6", "art6.1", "art6.2", "art6.3", ...conditions] },
  "/register": { label: "依托单位注册", clauses: ["art2", "art7.1", "art11.1"] },

  "/host": { label: "依托单位待办", clauses: ["art11.1", "art14"] },
  "/host/organization": { label: "单位信息", clauses: ["art2", "art7.1", "art11.1"] },
  "/host/members": { label: "人员与授权", clauses: ["art11.1", "art14.2"] },
  "/host/ledger/[kind]": { label: "常用资料", clauses: ["art7.1", "art7.2", "art7.3", "art8.2", "art14.2", "art26"] },
  "/host/applications": { label: "申报书", clauses: ["art11.1"] },
  "/host/applications/[id]": { label: "申报书各节", clauses: ["art6", "art11.1"] },
  "/host/applications/[id]/sections/[key]": {
    label: "填写申报书",
    clauses: ["art3", "art5", "art5.1", "art5.2", "art5.3", "art5.4", ...conditions, "art14.1", "art14.2", "art14.3", "art25", "art26"],
  },
  "/host/applications/[id]/check": {
    label: "预检与提交",
    clauses: ["art2", "art4", "art6", "art6.1", "art6.2", "art6.3", ...conditions, "art11", "art11.1", "art22", "art25", "art26", "art27"],
  },
  "/host/applications/[id]/submissions/[ordinal]": { label: "提交回执", clauses: ["art11.1"] },
  "/host/applications/[id]/record": { label: "办理记录、补正与撤回", clauses: ["art11", "art11.1", "art11.2", "art11.3", "art11.5"] },

  "/host/bases": { label: "我的基地", clauses: ["art12.3", "art14"] },
  "/host/bases/[id]": { label: "国合基地档案", clauses: ["art12.3", "art14", "art15", "art16", "art18", "art20", "art21"] },
  "/host/bases/[id]/report": { label: "填写年度报告", clauses: ["art15"] },
  "/host/bases/[id]/help": { label: "反映困难", clauses: ["art13.2"] },
  "/host/bases/[id]/change": { label: "申请变更", clauses: ["art16"] },
  "/host/bases/[id]/transfer": { label: "报告部级认定", clauses: ["art24"] },
  "/host/bases/[id]/withdrawal": { label: "申请主动退出", clauses: ["art23"] },
  "/host/bases/[id]/plan": { label: "拟制工作计划", clauses: ["art14.1"] },
  "/host/duties": { label: "期限", clauses: ["art14", "art15", "art16"] },
  "/host/cases": { label: "办理事项", clauses: life },
  "/host/cases/[id]": { label: "办理事项", clauses: life },
  "/host/cases/[id]/sections/[key]": { label: "填写办理事项", clauses: ["art14.1", "art15", "art16", "art18", "art19", "art23", "art24"] },
  "/host/cases/[id]/sign": { label: "核对与签发", clauses: ["art14", "art15", "art16", "art18", "art19", "art23", "art24"] },

  "/recommender": { label: "组织推荐部门待办", clauses: ["art11.2", "art13"] },
  "/recommender/applications": { label: "申报审核", clauses: ["art11.2", "art13.1"] },
  "/recommender/applications/[id]": { label: "审核推荐", clauses: ["art11.1", "art11.2", "art13.1", "art13.3"] },
  "/recommender/ranking": { label: "推荐排序", clauses: ["art11.2", "art13.1"] },
  "/recommender/hosts": { label: "所属依托单位", clauses: ["art11.1", "art13.2"] },

  "/recommender/bases": { label: "所属基地", clauses: ["art12.3", "art13"] },
  "/recommender/bases/[id]": { label: "国合基地档案", clauses: ["art12.3", "art13", "art13.2", "art15", "art16", "art18", "art20", "art21"] },
  "/recommender/bases/[id]/inspection": { label: "登记检查", clauses: ["art13.3"] },
  "/recommender/duties": { label: "期限", clauses: ["art13", "art15", "art16"] },
  "/recommender/cases": { label: "办理事项", clauses: life },
  "/recommender/cases/[id]": { label: "办理事项", clauses: life },
  "/recommender/supervision": { label: "基地运行监督", clauses: ["art13", "art13.1", "art13.2", "art13.3", "art13.4"] },

  "/province": { label: "省科技厅待办", clauses: ["art11", "art12"] },
  "/province/calls": { label: "申报批次管理", clauses: ["art11.1", "art12.1"] },
  "/province/calls/new": { label: "拟制批次", clauses: ["art11.1", "art12.1"] },
  "/province/calls/[id]": { label: "批次办理", clauses: ["art11.1", "art12.1"] },
  "/province/calls/[id]/edit": { label: "修改批次", clauses: ["art11.1"] },
  "/province/calls/[id]/preview": { label: "批次公开预览", clauses: ["art11.1"] },
  "/province/calls/[id]/quotas": { label: "推荐名额", clauses: ["art11.2", "art12.1"] },
  "/province/applications": { label: "申报总览", clauses: ["art11"] },
  "/province/applications/[id]": { label: "申报全案", clauses: ["art11", "art11.1", "art11.2", "art11.3"] },
  "/province/examinations": { label: "待形式审查", clauses: ["art11.3"] },
  "/province/examinations/[id]": { label: "形式审查", clauses: ["art2", "art4", "art6", "art6.1", "art6.2", "art6.3", ...conditions, "art11.2", "art11.3", "art22", "art25", "art26"] },
  "/province/assessments": { label: "专家评审", clauses: ["art11.4"] },
  "/province/assessments/[callId]": { label: "批次评审", clauses: ["art4", "art11.4"] },
  "/province/assessments/[callId]/[applicationId]": { label: "分派专家", clauses: ["art11.4"] },
  "/province/experts": { label: "专家库", clauses: ["art11.4"] },
  "/province/experts/new": { label: "增加专家", clauses: ["art11.4"] },
  "/province/experts/[id]": { label: "专家", clauses: ["art11.4"] },
  "/province/proposals": { label: "建议名单与发文", clauses: ["art11.5", "art12.2"] },
  "/province/proposals/[id]": { label: "建议名单、决策与认定", clauses: ["art11.5", "art12.2", "art25"] },
  "/province/objections": { label: "公示异议", clauses: ["art11.5"] },
  "/province/objections/[id]": { label: "核查异议", clauses: ["art11.5"] },
  "/province/bases": { label: "国合基地", clauses: ["art2", "art12.3"] },
  "/province/bases/[id]/correction": { label: "更正档案", clauses: ["art12.2", "art25"] },
  "/province/bases/[id]": { label: "国合基地档案", clauses: ["art12.3", "art15", "art16", "art18", "art20", "art21", "art22"] },
  "/province/bases/[id]/inspection": { label: "登记检查", clauses: ["art13.3"] },
  "/province/bases/[id]/transfer": { label: "登记部级认定", clauses: ["art24"] },
  "/province/bases/[id]/lead": { label: "登记线索", clauses: ["art22", "art22.1", "art22.2", "art22.3", "art22.4", "art22.5", "art22.6"] },
  "/province/admissions": { label: "原有载体纳入", clauses: ["art17"] },
  "/province/admissions/new": { label: "列入名单", clauses: ["art17"] },
  "/province/admissions/[id]": { label: "核对条件、决策与纳入", clauses: ["art7", "art9", "art10", "art12.2", "art17", "art25"] },
  "/province/duties": { label: "期限", clauses: ["art12.3", "art15", "art16", "art22.1"] },
  "/province/cases": { label: "办理事项", clauses: life },
  "/province/cases/[id]": { label: "办理事项", clauses: life },
  "/province/supervision": { label: "基地运行监督", clauses: ["art12.3", "art13"] },
  "/province/leads": { label: "线索比对", clauses: ["art22", "art22.1", "art22.2", "art22.3"] },
  "/province/evaluations": { label: "绩效评价", clauses: ["art12.4", "art18"] },
  "/province/evaluations/new": { label: "拟制评价轮次", clauses: ["art18", "art19", "art21"] },
  "/province/evaluations/[id]": { label: "评价轮次", clauses: ["art12.4", "art18", "art19", "art21", "art22.1"] },
  "/province/evaluations/[id]/edit": { label: "修改评价轮次", clauses: ["art18", "art19", "art21"] },
  "/province/evaluations/[id]/[caseId]": { label: "分派评价专家", clauses: ["art18"] },
  "/province/ministry-bases": { label: "部级基地名录", clauses: ["art19", "art24"] },
  "/province/imports": { label: "存量导入", clauses: ["art12.3", "art27"] },
  "/province/imports/[id]": { label: "导入校验报告", clauses: ["art12.3", "art27"] },
  "/province/notices": { label: "通知公告管理", clauses: ["art12.1"] },
  "/province/notices/new": { label: "起草通知", clauses: ["art12.1"] },
  "/province/notices/[id]": { label: "修改通知", clauses: ["art12.1"] },
  "/province/recommenders": { label: "组织推荐部门名录", clauses: ["art11.1", "art13"] },
  "/province/recommenders/[id]": { label: "组织推荐部门", clauses: ["art11.1", "art13"] },
  "/province/hosts": { label: "依托单位名录", clauses: ["art2", "art14"] },
  "/province/hosts/[id]": { label: "依托单位", clauses: ["art11.1", "art14"] },
  "/province/settings": { label: "参数", clauses: parameters },
  "/province/settings/parameters/[unit]": { label: "提出参数变更", clauses: parameters },
  "/province/settings/calendars": { label: "放假安排", clauses: ["art12.1"] },
  "/province/settings/calendars/new": { label: "录入放假安排", clauses: ["art12.1"] },
  "/province/settings/layout": { label: "布局规划", clauses: ["art12.1"] },
  "/province/settings/layout/new": { label: "提出布局规划", clauses: ["art12.1"] },
  "/province/settings/changes": { label: "设定变更记录", clauses: ["art12.1"] },
  "/province/settings/changes/[id]": { label: "确认设定变更", clauses: ["art12.1"] },

  "/expert": { label: "我的评审", clauses: ["art11.4", "art18"] },
  "/expert/assignments/[id]": { label: "评审任务", clauses: [...conditions, "art11.4"] },
  "/expert/evaluations/[id]": { label: "评价任务", clauses: ["art18", "art19", "art21"] },
  "/expert/interests": { label: "利益关系声明", clauses: ["art11.4"] },
};

/** Pages that carry out no clause of their own, and why. */
export const otherScreens: Readonly<Record<string, string>> = {
  "/regulation": "办法全文，不办理事项",
  "/regulation/articles/[number]": "各条说明，不办理事项",
  "/calculators": "办事工具的目录，不办理事项",
  "/regulation/coverage": "落实情况，不办理事项",
  "/privacy": "依据个人信息保护法，不依据本办法",
  "/sign-in": "账号安全，不依据本办法",
  "/sign-in/second-factor": "账号安全，不依据本办法",
  "/sign-in/enroll": "账号安全，不依据本办法",
  "/forgot-password": "账号安全，不依据本办法",
  "/reset-password/[token]": "账号安全，不依据本办法",
  "/account/second-factor": "账号安全，不依据本办法",
  "/province/second-factors": "账号安全，不依据本办法",
  "/invitation/[token]": "账号安全，不依据本办法",
  "/account": "账号安全，不依据本办法",
  "/messages": "转达各环节的消息，环节自有页面",
  "/kit": "演示模式的界面样例",
  "/kit/clock": "演示模式的时钟",
  "/kit/declaration": "演示模式的界面样例",
  "/kit/examination": "演示模式的界面样例",
  "/kit/workspace": "演示模式的界面样例",
};

/** The routes of the pages that carry out a clause. */
export function screensOf(clause: ClauseId): string[] {
  return Object.keys(screens).filter((route) => screens[route]!.clauses.includes(clause));
}

const audiences: readonly (readonly [string, string])[] = [
  ["/host", "依托单位"],
  ["/recommender", "组织推荐部门"],
  ["/province", "省科技厅"],
  ["/expert", "评审专家"],
];

/** Who opens a page: a party of 第十一条, or anybody. */
export function screenAudience(route: string): string {
  return audiences.find(([prefix]) => route === prefix || route.startsWith(`${prefix}/`))?.[1] ?? "公众";
}

/** 预检与提交（依托单位，/host/applications/[id]/check） */
export function spellScreen(route: string): string {
  return `${screens[route]!.label}（${screenAudience(route)}，${route}）`;
}
