import type { ClauseId } from "./clause";
import { comparePlainDates, type PlainDate } from "./plain-date";

/** What the regulation leaves open is a dated parameter with a default; nothing of it is hard-coded (domain.md §4.x). */
export type ParameterDefinition = {
  readonly default: boolean | number | string;
  readonly unit: "" | "日" | "工作日" | "个月" | "年" | "次" | "字" | "人" | "分" | "%" | "家";
  /** 办法规定: the number stands in the regulation. 省厅自定: the province decides. */
  readonly source: "办法规定" | "省厅自定";
  readonly clause: ClauseId;
  readonly label: string;
  readonly description: string;
  /** Bounds of a number, inclusive. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The choices of a text. */
  readonly choices?: Readonly<Record<string, string>>;
};

const own = "省厅自定";

export const parameterDefinitions = {
  systemsNotApplicableAllowed: { default: true, unit: "", source: own, clause: "art7.3", label: "人类遗传资源、科研伦理可选不涉及", description: "选不涉及的须说明，由组织推荐部门确认。" },
  agreementsMinimum: { default: 3, unit: "家", source: "办法规定", clause: "art8.2", label: "签约海外机构数", description: "第八条（二）规定的数量，数机构不数协议。", minimum: 3, maximum: 3 },
  hmtCountedAsOverseas: { default: true, unit: "", source: own, clause: "art26", label: "港澳台机构计入海外机构", description: "第二十六条规定可参照纳入；计入时仍分列显示。" },
  departmentAgreementsCounted: { default: true, unit: "", source: own, clause: "art8.2", label: "下属院系签署的协议计入", description: "个人签署的协议一律不计。" },
  domesticResearch60Required: { default: false, unit: "", source: own, clause: "art8.1", label: "要求境内研发费用占比不低于60%", description: "高新技术企业标准同项另有此要求；默认只显示，不拦截。" },
  fieldZhMaximumLength: { default: 40, unit: "字", source: own, clause: "art25", label: "领域或方向中文字数上限", description: "进入基地名称的文字。", minimum: 2, maximum: 100 },
  fieldEnMaximumLength: { default: 120, unit: "字", source: own, clause: "art25", label: "领域或方向英文字符数上限", description: "进入基地英文名称的文字。", minimum: 2, maximum: 300 },
  recommendationWorkingDays: { default: 15, unit: "工作日", source: own, clause: "art11.2", label: "审核初评时限", description: "逾期只督办，不自动放行。", minimum: 1, maximum: 120 },
  recommendationOpinionLength: { default: 30, unit: "字", source: own, clause: "art13.1", label: "审核初评意见最少字数", description: "推荐部门意见。", minimum: 0, maximum: 1000 },
  recommenderCorrectionTimes: { default: 1, unit: "次", source: own, clause: "art11.2", label: "推荐部门退回补正次数", description: "初评阶段退回补正的次数上限。", minimum: 0, maximum: 9 },
  correctionTimes: { default: 1, unit: "次", source: own, clause: "art11.3", label: "形式审查补正次数", description: "形式审查退回补正的次数上限。", minimum: 0, maximum: 9 },
  correctionWorkingDays: { default: 5, unit: "工作日", source: own, clause: "art11.3", label: "补正期限", description: "自退回次日起计算。", minimum: 1, maximum: 60 },
  assessmentWeightFoundation: { default: 45, unit: "%", source: own, clause: "art11.4", label: "合作基础权重", description: "四项权重合计为100。", minimum: 0, maximum: 100 },
  assessmentWeightField: { default: 25, unit: "%", source: own, clause: "art11.4", label: "领域权重", description: "四项权重合计为100。", minimum: 0, maximum: 100 },
  assessmentWeightRegion: { default: 15, unit: "%", source: own, clause: "art11.4", label: "国别权重", description: "四项权重合计为100。", minimum: 0, maximum: 100 },
  assessmentWeightLayout: { default: 15, unit: "%", source: own, clause: "art11.4", label: "区域布局需求权重", description: "四项权重合计为100。", minimum: 0, maximum: 100 },
  assessmentExpertsMinimum: { default: 5, unit: "人", source: own, clause: "art11.4", label: "每份申报的评审专家人数", description: "不少于此数，宜为奇数。", minimum: 1, maximum: 31 },
  assessmentSpreadFlag: { default: 25, unit: "分", source: own, clause: "art11.4", label: "评分极差提示线", description: "最高分与最低分之差大于此数时提示复议，不自动淘汰。", minimum: 0, maximum: 100 },
  publicNoticeEnabled: { default: true, unit: "", source: own, clause: "art11.5", label: "发文前公示", description: "第十一条没有规定公示，属惯例步骤。" },
  publicNoticeWorkingDays: { default: 5, unit: "工作日", source: own, clause: "art11.5", label: "公示期", description: "公示页面直接写明起止日期。", minimum: 1, maximum: 60 },
  publicNoticeCountFirstDay: { default: false, unit: "", source: own, clause: "art11.5", label: "公示首日计入", description: "默认首日不计。" },
  annualReportRollOver: { default: true, unit: "", source: own, clause: "art15", label: "年报截止日遇休假日顺延", description: "提醒仍按1月31日，逾期按顺延后的日子判断。" },
  annualReportAnniversaryCutoff: { default: "deadline", unit: "", source: own, clause: "art15", label: "满一年的判定时点", description: "只影响1月认定的基地。", choices: { deadline: "截至1月31日", reportYearEnd: "截至报告年度末" } },
  changeSupplementTimes: { default: 1, unit: "次", source: own, clause: "art16", label: "变更申请退回后补充次数", description: "组织推荐部门不同意的，依托单位可以补充的次数。", minimum: 0, maximum: 9 },
  rectificationMonths: { default: 6, unit: "个月", source: own, clause: "art18", label: "整改期限", description: "发布评价结果时的默认值，可逐个确定。", minimum: 1, maximum: 36 },
  evaluationExpertsMinimum: { default: 3, unit: "人", source: own, clause: "art18", label: "每个基地的评价专家人数", description: "不少于此数的专家提交评分后，方可提出建议等次。", minimum: 1, maximum: 31 },
  excellentScoreMinimum: { default: 85, unit: "分", source: own, clause: "art18", label: "建议优秀的最低分", description: "分数只给出建议等次，等次由省科技厅决定。", minimum: 60, maximum: 100 },
  qualifiedScoreMinimum: { default: 60, unit: "分", source: own, clause: "art18", label: "建议合格的最低分", description: "低于此分的建议不合格。", minimum: 0, maximum: 100 },
  excellentShareMaximum: { default: 30, unit: "%", source: own, clause: "art18", label: "建议优秀的比例上限", description: "按分数排名，超过比例的只建议合格。", minimum: 1, maximum: 100 },
  benchmarkSticky: { default: false, unit: "", source: own, clause: "art18", label: "标杆型称号不因后续评价终止", description: "默认下一次评价非优秀即终止。" },
  reapplicationBanYears: { default: 3, unit: "年", source: "办法规定", clause: "art22", label: "禁止申报年数", description: "第十八条、第二十二条规定，不可调整。", minimum: 3, maximum: 3 },
  reapplicationBanScope: { default: "host", unit: "", source: own, clause: "art22", label: "禁止申报的范围", description: "决定书可以缩小为同领域。", choices: { host: "依托单位", field: "依托单位同领域" } },
  annualReportInquiryDays: { default: 15, unit: "日", source: own, clause: "art22.1", label: "年报逾期书面问询", description: "逾期满此日数仍未提交的，生成书面问询。", minimum: 1, maximum: 365 },
  annualReportLeadDays: { default: 30, unit: "日", source: own, clause: "art22.1", label: "年报逾期生成线索", description: "逾期满此日数仍未提交的，生成取消资格的线索，由人判断。", minimum: 1, maximum: 365 },
  inquiryReplyWorkingDays: { default: 10, unit: "工作日", source: own, clause: "art22.1", label: "问询答复期限", description: "自问询送达次日起计算。", minimum: 1, maximum: 60 },
  revocationDefenceWorkingDays: { default: 10, unit: "工作日", source: own, clause: "art22", label: "陈述申辩期限", description: "自告知书送达次日起计算。", minimum: 3, maximum: 60 },
  reconsiderationDays: { default: 60, unit: "日", source: own, clause: "art22", label: "申请行政复议的期限", description: "依据行政复议法，自知道决定之日起计算；法律另有规定的从其规定。", minimum: 60, maximum: 365 },
  litigationMonths: { default: 6, unit: "个月", source: own, clause: "art22", label: "提起行政诉讼的期限", description: "依据行政诉讼法，自知道决定之日起计算。", minimum: 6, maximum: 24 },
  litigationCourt: { default: "competent", unit: "", source: own, clause: "art22", label: "决定书载明的管辖法院", description: "由法制机构核定。", choices: { competent: "有管辖权的人民法院", seat: "省科技厅所在地的基层人民法院" } },
  plaqueRemovalWorkingDays: { default: 20, unit: "工作日", source: own, clause: "art25", label: "标牌摘除期限", description: "基地不在序列后摘除标牌并登记的期限，办法没有规定；逾期只督办。", minimum: 1, maximum: 120 },
  admissionExpertAssessment: { default: false, unit: "", source: own, clause: "art17", label: "转入须经专家评审", description: "不经专家评审的须有决策记录。" },
  priorConductExcluded: { default: true, unit: "", source: own, clause: "art27", label: "施行前的行为不适用第二十二条", description: "行为发生在本办法施行以前的，不据以取消资格。" },
  legacyRecognitionDayKept: { default: true, unit: "", source: own, clause: "art27", label: "存量基地沿用原认定日", description: "本办法没有过渡条款，待省科技厅确认。" },
} as const satisfies Record<string, ParameterDefinition>;

export type ParameterKey = keyof typeof parameterDefinitions;

type Widened<Key extends ParameterKey, Value> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : (typeof parameterDefinitions)[Key] extends { choices: infer Choices }
      ? keyof Choices
      : string;

export type ParameterValues = { readonly [Key in ParameterKey]: Widened<Key, (typeof parameterDefinitions)[Key]["default"]> };

export const parameterKeys = Object.keys(parameterDefinitions) as readonly ParameterKey[];

/** A decision of the province to set a parameter from a day on. */
export type ParameterOverride = { readonly key: ParameterKey; readonly value: boolean | number | string; readonly effectiveOn: PlainDate };

export function isParameterKey(text: string): text is ParameterKey {
  return Object.hasOwn(parameterDefinitions, text);
}

/** Why a value is not possible for a parameter, a Chinese sentence; undefined when it is. */
export function findParameterProblem(key: ParameterKey, value: unknown): string | undefined {
  const definition: ParameterDefinition = parameterDefinitions[key];
  if (typeof value !== typeof definition.default) return `${definition.label}的值类型不符。`;
  if (definition.choices) return Object.hasOwn(definition.choices, String(value)) ? undefined : `${definition.label}不在可选范围内。`;
  if (typeof value !== "number") return undefined;
  const [minimum, maximum] = [definition.minimum ?? 0, definition.maximum ?? Number.MAX_SAFE_INTEGER];
  return Number.isInteger(value) && value >= minimum && value <= maximum ? undefined : `${definition.label}应为${minimum}至${maximum}的整数。`;
}

/** The defaults, before any decision of the province. */
export function defaultParameters(): ParameterValues {
  return Object.fromEntries(parameterKeys.map((key) => [key, parameterDefinitions[key].default])) as unknown as ParameterValues;
}

/**
 * The parameters in force on a day: per key the latest override not later than it; of several on one day the last given.
 * @throws RangeError for a value its parameter cannot take.
 */
export function parametersOn(day: PlainDate, overrides: readonly ParameterOverride[]): ParameterValues {
  const inForce = overrides.filter((override) => override.effectiveOn <= day);
  // Array.prototype.sort is stable: overrides of the same day keep their order.
  const sorted = [...inForce].sort((left, right) => comparePlainDates(left.effectiveOn, right.effectiveOn));
  for (const { key, value } of sorted) {
    const problem = findParameterProblem(key, value);
    if (problem !== undefined) throw new RangeError(problem);
  }
  return { ...defaultParameters(), ...Object.fromEntries(sorted.map(({ key, value }) => [key, value])) };
}
