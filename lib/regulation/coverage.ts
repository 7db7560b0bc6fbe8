import type { ClauseId } from "./clause";
import { enforcement } from "./enforcement";
import { processes, processTestsOf } from "./proof";
import { ruleIds, rules, type RuleId } from "./rules";
import { screensOf } from "./screens";

export const coverageKindLabels = { machine: "机器可判", judgement: "由人判断", duty: "职责", outside: "系统之外" } as const;
export type CoverageKind = keyof typeof coverageKindLabels;

/**
 * How the portal accounts for every clause from 第二条 to 第二十七条. A test fails when a clause is missing, when a rule is
 * named nowhere, and when a named test file does not exist.
 */
export type ClauseCoverage = {
  /** machine: decided from facts · judgement: a person decides · duty: recorded, no sanction · outside: nothing to do. */
  readonly kind: CoverageKind;
  /** What the portal does about it. */
  readonly by: string;
  /** Test files under tests/unit/regulation. */
  readonly tests: readonly string[];
};

export const coverage: Readonly<Record<Exclude<ClauseId, "art1">, ClauseCoverage>> = {
  art2: { kind: "machine", by: "核对依托主体；全站使用省科技厅国际科技合作基地的称谓", tests: ["article-02.test.ts"] },
  art3: { kind: "outside", by: "填报引导语", tests: [] },
  art4: { kind: "machine", by: "同一单位同一领域提示", tests: ["article-04.test.ts"] },
  art5: { kind: "duty", by: "目标、年报与评价按四项任务分组", tests: ["article-05.test.ts"] },
  "art5.1": { kind: "duty", by: "任务一：拓展渠道", tests: ["article-05.test.ts"] },
  "art5.2": { kind: "duty", by: "任务二：支撑攻关", tests: ["article-05.test.ts"] },
  "art5.3": { kind: "duty", by: "任务三：推广模式", tests: ["article-05.test.ts"] },
  "art5.4": { kind: "duty", by: "任务四：服务省域", tests: ["article-05.test.ts"] },
  art6: { kind: "machine", by: "三类择一", tests: ["article-06.test.ts"] },
  "art6.1": { kind: "machine", by: "不常见主体提示", tests: ["article-06.test.ts"] },
  "art6.2": { kind: "machine", by: "不常见主体提示", tests: ["article-06.test.ts"] },
  "art6.3": { kind: "machine", by: "仅限企业", tests: ["article-06.test.ts"] },
  art7: { kind: "machine", by: "三类共同条件", tests: ["article-07.test.ts"] },
  "art7.1": { kind: "machine", by: "注册地、法人、代码与保障要素；水平由人判断", tests: ["article-07.test.ts", "credit-code.test.ts"] },
  "art7.2": { kind: "judgement", by: "列出合作机构与年限，由专家判断", tests: ["article-07.test.ts"] },
  "art7.3": { kind: "machine", by: "目标、机制、五项制度与科技安全的材料；质量由人判断", tests: ["article-07.test.ts"] },
  art8: { kind: "machine", by: "综合发展类条件", tests: ["article-08.test.ts"] },
  "art8.1": { kind: "machine", by: "按高校院所或企业分别核对", tests: ["article-08.test.ts", "research-intensity.test.ts"] },
  "art8.2": { kind: "machine", by: "数签约的独立海外机构；关联由专家判断", tests: ["article-08.test.ts"] },
  art9: { kind: "judgement", by: "水平由专家判断", tests: ["article-09.test.ts"] },
  "art9.1": { kind: "machine", by: "资源、储备、场所、经费要素", tests: ["article-09.test.ts"] },
  "art9.2": { kind: "machine", by: "团队与案例要素", tests: ["article-09.test.ts"] },
  art10: { kind: "machine", by: "条件之一，只审所选路径", tests: ["article-10.test.ts"] },
  "art10.1": { kind: "machine", by: "海外研发机构路径", tests: ["article-10.test.ts"] },
  "art10.2": { kind: "machine", by: "在浙外资企业路径", tests: ["article-10.test.ts"] },
  art11: { kind: "machine", by: "五个步骤依次办理，每一步限定环节和办理人", tests: ["article-11.test.ts"] },
  "art11.1": { kind: "machine", by: "推导组织推荐部门", tests: ["article-11.test.ts"] },
  "art11.2": { kind: "judgement", by: "审核初评由组织推荐部门作出", tests: ["article-11.test.ts"] },
  "art11.3": { kind: "machine", by: "形式审查预判，由人确认", tests: ["article-11.test.ts", "eligibility.test.ts"] },
  "art11.4": { kind: "judgement", by: "专家评审，四项评议内容的权重为参数", tests: ["parameters.test.ts"] },
  "art11.5": { kind: "judgement", by: "建议名单、决策记录与文号；公示为参数", tests: ["parameters.test.ts"] },
  art12: { kind: "duty", by: "省科技厅职责", tests: [] },
  "art12.1": { kind: "duty", by: "总体布局", tests: [] },
  "art12.2": { kind: "judgement", by: "认定、调整和撤销限省科技厅角色", tests: ["article-12.test.ts"] },
  "art12.3": { kind: "duty", by: "跟踪监测与退出机制", tests: [] },
  "art12.4": { kind: "judgement", by: "分类支持", tests: [] },
  art13: { kind: "duty", by: "组织推荐部门职责，无罚则", tests: [] },
  "art13.1": { kind: "duty", by: "审核初评意见，字数下限为参数", tests: ["article-13.test.ts", "parameters.test.ts"] },
  "art13.2": { kind: "duty", by: "指导与支持", tests: [] },
  "art13.3": { kind: "duty", by: "督促制度与科技安全", tests: [] },
  "art13.4": { kind: "duty", by: "协助评价，审核变更等申请", tests: [] },
  art14: { kind: "duty", by: "依托单位主体责任，无罚则", tests: [] },
  "art14.1": { kind: "duty", by: "总体方案与年度计划", tests: [] },
  "art14.2": { kind: "duty", by: "制度与团队", tests: [] },
  "art14.3": { kind: "duty", by: "经费投入计划", tests: ["article-07.test.ts"] },
  art15: { kind: "machine", by: "年报应报与截止日", tests: ["article-15.test.ts"] },
  art16: { kind: "machine", by: "一个月变更期限", tests: ["article-16.test.ts"] },
  art17: { kind: "machine", by: "核对来源、第七条和对应类别条件；是否纳入由省科技厅决定", tests: ["article-17.test.ts"] },
  art18: { kind: "machine", by: "等次序列：整改、标杆、连续不合格", tests: ["article-18.test.ts"] },
  art19: { kind: "machine", by: "补助依据、支出用途与成效指标；部级基地是否纳入由省科技厅决定", tests: ["article-19.test.ts"] },
  art20: { kind: "duty", by: "支持事项台账", tests: [] },
  art21: { kind: "machine", by: "评价指标须有配套支持", tests: ["article-21.test.ts"] },
  art22: { kind: "machine", by: "禁止申报期；取消资格由人按程序决定", tests: ["article-22.test.ts"] },
  "art22.1": { kind: "judgement", by: "逾期是线索，有无正当理由由人认定", tests: ["article-15.test.ts", "article-18.test.ts", "article-22.test.ts"] },
  "art22.2": { kind: "machine", by: "连续两次不合格的线索", tests: ["article-18.test.ts", "article-22.test.ts"] },
  "art22.3": { kind: "judgement", by: "虚假信息的线索与核查", tests: ["article-22.test.ts", "cross-checks.test.ts"] },
  "art22.4": { kind: "judgement", by: "只登记非涉密概要", tests: ["article-22.test.ts"] },
  "art22.5": { kind: "judgement", by: "逾期是线索，是否影响正常运行由人认定", tests: ["article-16.test.ts", "article-22.test.ts"] },
  "art22.6": { kind: "judgement", by: "集体决策并写明理由", tests: ["article-22.test.ts"] },
  art23: { kind: "machine", by: "退出原因与未办结的取消资格事项；是否同意由人判断", tests: ["article-23.test.ts"] },
  art24: { kind: "machine", by: "凭部级认定文件转出", tests: ["article-24.test.ts"] },
  art25: { kind: "machine", by: "统一命名与近似提示", tests: ["article-25.test.ts"] },
  art26: { kind: "machine", by: "称谓核对，分列计数", tests: ["article-26.test.ts", "regions.test.ts"] },
  art27: { kind: "machine", by: "施行日期", tests: ["article-27.test.ts"] },
};

/** The rules that carry out a clause. */
export function rulesOf(clause: ClauseId): RuleId[] {
  return ruleIds.filter((rule) => rules[rule].clause === clause);
}

/** A clause with everything that carries it out. */
export type ClauseAccount = Omit<ClauseCoverage, "tests"> & {
  /** Paths from the root of the repository, rules first. */
  readonly tests: readonly string[];
  readonly rules: readonly RuleId[];
  /** Files, or files and what they export. */
  readonly enforcedIn: readonly string[];
  /** Route patterns of pages. */
  readonly screens: readonly string[];
  /** Processes of lib/workflow. */
  readonly processes: readonly string[];
};

/** How a clause is accounted for and where it is carried out; undefined for 第一条. */
export function coverageOf(clause: ClauseId): ClauseAccount | undefined {
  if (clause === "art1") return undefined;
  const { kind, by, tests } = coverage[clause];
  return {
    kind,
    by,
    tests: [...tests.map((test) => `tests/unit/regulation/${test}`), ...processTestsOf(clause).map((test) => `tests/${test}`)],
    rules: rulesOf(clause),
    enforcedIn: enforcement[clause] ?? [],
    screens: screensOf(clause),
    processes: processes[clause] ?? [],
  };
}
