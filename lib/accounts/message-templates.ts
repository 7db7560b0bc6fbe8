import { z } from "zod";
import { findWorkspace } from "@/lib/access/workspace";
import { formatChineseDateWithWeekday, isPlainDate } from "@/lib/regulation/plain-date";
import type { Role } from "@/lib/workflow/role";

/** What a message says. The stored row has only the template's key and ids; words are made when it is read. */
export interface RenderedMessage {
  title: string;
  text: string;
  /** Where to act; null when there is nothing to open. */
  href: string | null;
}

const dataSchema = z.record(z.string(), z.unknown());

type Data = Readonly<Record<string, unknown>>;
interface Template {
  title: string;
  text: (data: Data) => string;
  href: (data: Data, roles: readonly Role[]) => string | null;
}

function textOf(data: Data, key: string): string {
  const value = data[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A legal day as people read it. */
function dayOf(data: Data, key: string): string {
  const text = textOf(data, key);
  return isPlainDate(text) ? formatChineseDateWithWeekday(text) : text;
}

/** “理由：…” when the message carries one. */
function because(data: Data): string {
  const reason = textOf(data, "reason");
  return reason ? `理由：${reason}` : "";
}

/** The case as the reader's own workspace shows it. */
function caseOf(data: Data, roles: readonly Role[]): string | null {
  const id = textOf(data, "applicationId");
  const workspace = findWorkspace(roles);
  if (!id || !workspace || workspace === "expert") return workspace ? `/${workspace}` : null;
  return `/${workspace}/applications/${id}`;
}

function assignmentOf(data: Data): string {
  const id = textOf(data, "assignmentId");
  return id ? `/expert/assignments/${id}` : "/expert";
}

const toCase = (title: string, text: string | ((data: Data) => string)): Template => ({
  title,
  text: typeof text === "string" ? (data) => [text, because(data)].filter(Boolean).join("") : text,
  href: caseOf,
});
const toAssignment = (title: string, text: (data: Data) => string): Template => ({ title, text, href: assignmentOf });
/** A 办理事项 of a base, as the reader's own workspace shows it. */
function baseCaseOf(data: Data, roles: readonly Role[]): string | null {
  const workspace = findWorkspace(roles);
  const id = textOf(data, "caseId");
  if (!workspace) return null;
  return id && workspace !== "expert" ? `/${workspace}/cases/${id}` : `/${workspace}`;
}

const toBaseCase = (title: string, text: (data: Data) => string): Template => ({
  title,
  text: (data) => [textOf(data, "baseName"), textOf(data, "title") ? `“${textOf(data, "title")}”` : "该事项", text(data), because(data)].join(""),
  href: baseCaseOf,
});
/** A host of several bases must see which of them it is. */
function aboutDuty(data: Data): string {
  const [label, host] = [textOf(data, "label") || "办理", textOf(data, "hostName")];
  const about = [textOf(data, "baseName"), textOf(data, "title")].filter(Boolean).join("，");
  return `${host ? `${host}：` : ""}${label}${about ? `（${about}）` : ""}，`;
}
/** A duty of the reader's own side: its page. */
const toDuty = (title: string, text: (data: Data) => string): Template => ({
  title,
  text: (data) => aboutDuty(data) + text(data),
  href: (data, roles) => {
    const workspace = findWorkspace(roles);
    if (textOf(data, "baseId") && workspace && workspace !== "expert") return `/${workspace}/bases/${textOf(data, "baseId")}`;
    return textOf(data, "applicationId") ? caseOf(data, roles) : baseCaseOf(data, roles);
  },
});
/** A duty that the reader watches over: the matter itself may not be open to it yet. */
const toDuties = (title: string, text: (data: Data) => string): Template => ({
  title,
  text: (data) => aboutDuty(data) + text(data),
  href: (_data, roles) => {
    const workspace = findWorkspace(roles);
    return workspace && workspace !== "expert" ? `/${workspace}/duties?state=overdue` : null;
  },
});
const toEvaluator = (title: string, text: (data: Data) => string): Template => ({
  title,
  text,
  href: (data) => (textOf(data, "evaluationAssignmentId") ? `/expert/evaluations/${textOf(data, "evaluationAssignmentId")}` : "/expert"),
});
const toBase = (title: string, text: (data: Data) => string): Template => ({
  title,
  text: (data) => [text(data), because(data)].join(""),
  href: (data, roles) => {
    const workspace = findWorkspace(roles);
    const id = textOf(data, "baseId");
    return id && workspace && workspace !== "expert" ? `/${workspace}/bases/${id}` : workspace ? `/${workspace}` : null;
  },
});
const toSetting = (title: string, text: (data: Data) => string): Template => ({
  title,
  text,
  href: (data) => (textOf(data, "settingId") ? `/province/settings/changes/${textOf(data, "settingId")}` : "/province/settings/changes"),
});
const to = (href: string | null, title: string, text: (data: Data) => string): Template => ({ title, text, href: () => href });

const templates: Readonly<Record<string, Template>> = {
  // 第十一条（一）
  "application.signOffRequested": toCase("有申报书等您签发", "填报人已填写完毕，请预检后签发提交（第十一条（一））。"),
  "application.receipt": toCase("申报已提交", (data) =>
    [`回执编号 ${textOf(data, "receiptNumber") || "见申报书"}`, textOf(data, "number") ? `，申报编号 ${textOf(data, "number")}` : "", "。"].join(""),
  ),
  "application.submitted": toCase("收到新的申报", "依托单位已提交申报，请审核初评（第十一条（二））。"),
  "application.resubmitted": toCase("申报已补正后重新提交", "依托单位已按退回意见补正，请核对修改之处。"),
  "application.retractionRequested": toCase("依托单位申请撤回申报", "请决定是否同意撤回。"),
  "application.retractionConsented": toCase("申报已同意撤回", "本件申报已撤回，不再办理。"),
  "application.retractionRefused": toCase("撤回申请未获同意", "申报继续办理。"),
  // 第十一条（二）
  "application.handlerAssigned": toCase("有申报分办给您", "请审核初评（第十一条（二））。"),
  "application.awaitsApproval": toCase("有初评意见等您审定", "经办人已提出初评意见，请审定（第十一条（二））。"),
  "application.sentBackToHandler": toCase("初评意见被退回", "审核人退回了初评意见，请修改后重新提交。"),
  "application.returnedForCorrection": toCase("申报需要补正", (data) =>
    [dayOf(data, "dueOn") ? `请于${dayOf(data, "dueOn")}前逐项补正后重新提交。` : "请按退回意见逐项补正后重新提交。", because(data)].join(""),
  ),
  "application.recommended": toCase("申报已获推荐", "组织推荐部门已审核推荐，进入形式审查（第十一条（三））。"),
  "application.notRecommended": toCase("申报不予推荐", "组织推荐部门决定不予推荐（第十一条（二）），理由见办理记录。"),
  // 第十一条（三）
  "application.examinationPassed": toCase("形式审查通过", "申报已通过形式审查，进入专家评审（第十一条（四））。"),
  "application.formallyRejected": toCase("形式审查不通过", "申报未通过形式审查（第十一条（三）），条款和理由见办理记录，可以提交陈述意见。"),
  "application.examinationResumed": toCase("形式审查已恢复", (data) =>
    `${dayOf(data, "dueOn") ? `补正期限（${dayOf(data, "dueOn")}）已过，` : "补正逾期，"}省科技厅按现有材料恢复形式审查。`,
  ),
  "application.examinationReopened": toCase("形式审查决定已更正", "省科技厅更正了决定，恢复形式审查。"),
  "application.stated": toCase("依托单位提交了陈述意见", "请查看陈述意见。"),
  // 第十一条（四）
  "application.expertAssigned": toAssignment("有申报请您评审", (data) =>
    `请先逐件声明是否需要回避，声明后才能看到材料（第十一条（四））。${dayOf(data, "dueOn") ? `请于${dayOf(data, "dueOn")}前完成。` : ""}`,
  ),
  "application.expertWithdrawn": to("/expert", "评审分派已撤销", () => "一件申报不再需要您评审。"),
  "application.expertReopened": toAssignment("评分已退回修改", (data) => ["请修改后重新提交评分。", because(data)].join("")),
  "application.expertRefused": to("/province/assessments", "有专家回避", (data) => `${textOf(data, "expertName") || "一位专家"}声明需要回避，请另行分派。`),
  // 第十一条（五）
  "application.recognized": toCase("已认定为国合基地", (data) =>
    `省科技厅已发文认定（第十一条（五））${textOf(data, "baseNumber") ? `，基地编号 ${textOf(data, "baseNumber")}` : ""}。`,
  ),
  "application.notRecognized": toCase("申报未获认定", "经决策程序未予认定（第十一条（五）），理由见办理记录。"),
  "objection.raised": to("/province/objections", "收到公示异议", (data) => `异议编号 ${textOf(data, "number") || "见列表"}，请决定是否受理。`),
  // 批次
  "call.extended": to("/host/applications", "申报截止时间已延长", (data) => `“${textOf(data, "title")}”的申报截止时间已延长，请查看批次通知。`),
  "call.closed": to("/host/applications", "申报批次已截止", (data) => `“${textOf(data, "title")}”已截止，不再接收申报。`),
  // 办理事项 (第十二至二十四条)
  "case.signOffRequested": toBaseCase("有事项等您签发", () => "已填写完毕，请核对后签发。"),
  "case.receipt": toBaseCase("已收到您的提交", (data) => `已提交${textOf(data, "number") ? `，编号 ${textOf(data, "number")}` : ""}。`),
  "case.filed": toBaseCase("收到新的提交", (data) => `${textOf(data, "organizationName") ? `由${textOf(data, "organizationName")}` : ""}提交，请办理。`),
  "base.corrected": {
    title: "基地档案已更正",
    text: (data) => `“${textOf(data, "title") || "基地"}”的档案由更正决定更正。${because(data)}`,
    href: (data, roles) => {
      const workspace = findWorkspace(roles);
      const id = textOf(data, "baseId");
      return workspace && workspace !== "expert" && id ? `/${workspace}/bases/${id}` : null;
    },
  },
  "helpRequest.raised": toBaseCase("有困难请您协调", () => "请答复，或者提请省科技厅协调（第十三条（二））。"),
  "helpRequest.answered": toBaseCase("您反映的困难有了答复", () => "解决了请关闭，没有解决可以继续反映。"),
  "helpRequest.escalated": toBaseCase("困难已提请省科技厅协调", () => "请等候省科技厅答复。"),
  "helpRequest.reopened": toBaseCase("困难没有解决，继续反映", () => "请再次答复或者提请省科技厅协调。"),
  "inspection.problems": toBaseCase("检查发现问题，请落实", (data) => `请在${dayOf(data, "dueOn") || "期限"}前落实并答复（第十三条（三））。`),
  "inspection.clean": toBaseCase("检查已登记", () => "没有发现问题。"),
  "inspection.answered": toBaseCase("检查问题已答复", () => "请核对落实情况。"),
  "inspection.accepted": toBaseCase("检查问题已落实", () => "检查办结。"),
  "inspection.sentBack": toBaseCase("检查问题需要继续落实", () => "请按意见继续落实并答复。"),
  "revocation.inquired": toBaseCase("收到书面问询", (data) => `请在${dayOf(data, "dueOn") || "期限"}前说明情况（第二十二条）。`),
  "revocation.noticed": toBaseCase("收到拟处理告知书", (data) => `可以在${dayOf(data, "dueOn") || "期限"}前陈述、申辩（第二十二条）。`),
  "revocation.dismissed": toBaseCase("核查已结束，不予处理", () => "基地资格不变。"),
  "revocation.issued": toBaseCase("已发文取消资格", (data) => `已决定取消资格，文号${textOf(data, "number") || "见办理事项"}，三年内不得再次申报${dayOf(data, "through") ? `，至${dayOf(data, "through")}（含当日）` : ""}。`),
  "revocation.served": toBaseCase("取消资格决定已送达", (data) => `的决定已送达，可以依法申请行政复议${dayOf(data, "dueOn") ? `，期限至${dayOf(data, "dueOn")}` : ""}，或者提起行政诉讼。`),
  "revocation.corrected": toBaseCase("取消资格的决定已更正", (data) => `${textOf(data, "number") || "更正决定"}恢复基地资格。`),
  "case.awaitsDecision": toBaseCase("有事项等您决定", () => "经办人已提出意见，请决定。"),
  "case.returned": toBaseCase("有事项需要补充", (data) => `已退回补充${dayOf(data, "dueOn") ? `，请于${dayOf(data, "dueOn")}前重新提交` : ""}。`),
  "case.ended": toBaseCase("事项已终止办理", () => "不再办理。"),
  "case.resumed": toBaseCase("事项恢复办理", () => "取消资格的决定已更正，请继续办理。"),
  "case.retracted": toBaseCase("依托单位撤回了事项", () => "已撤回，不再办理。"),
  // 第十六条
  "majorChange.agreed": toBaseCase("变更申请已报送省科技厅", () => "组织推荐部门审核同意，报送省科技厅（第十六条）。"),
  "majorChange.notAgreed": toBaseCase("变更申请未获同意", () => "组织推荐部门不同意变更，未报送省科技厅（第十六条）；可以补充后再次提交，或者请省科技厅协调。"),
  "majorChange.coordinationRequested": toBaseCase("依托单位请求协调", () => "组织推荐部门不同意变更，依托单位请省科技厅协调（第十二条（三））。"),
  "majorChange.approved": toBaseCase("变更已完成", () => "省科技厅审核通过，基地档案已更新（第十六条）。"),
  "majorChange.declined": toBaseCase("不予变更", () => "省科技厅审核不通过，维持原状，不得擅自调整（第十六条）。"),
  "majorChange.handedOver": toBaseCase("有基地转由您办理", () => "变更获批后，该基地及其在办事项转由您单位办理（第十六条）。"),
  // 第二十三、二十四条
  "withdrawal.forwarded": toBaseCase("退出申请已报送省科技厅", () => "组织推荐部门审核后报省科技厅审批（第二十三条）。"),
  "withdrawal.approved": toBaseCase("已批准退出", () => "经审批，不再作为国合基地管理（第二十三条）。"),
  "withdrawal.declined": toBaseCase("退出申请未获批准", () => "基地继续按国合基地管理（第二十三条）。"),
  "transfer.registered": toBaseCase("部级认定待确认", () => "省科技厅登记了部级认定，待负责人确认（第二十四条）。"),
  "transfer.confirmed": toBaseCase("已转由科技部管理", () => "不再作为省科技厅国合基地管理，按照科技部相关办法进行管理和支持（第二十四条）。"),
  "transfer.declined": toBaseCase("部级认定未获确认", () => "基地继续作为省科技厅国合基地管理（第二十四条）。"),
  // 第十七条
  "admission.admitted": {
    title: "已纳入国合基地序列",
    text: (data) => `${textOf(data, "carrierName") || "原有载体"}已发文纳入国合基地序列（第十七条）${textOf(data, "number") ? `，基地编号 ${textOf(data, "number")}` : ""}，后续按照国合基地相关要求进行管理。`,
    href: (data, roles) => {
      const workspace = findWorkspace(roles);
      return workspace && workspace !== "expert" && textOf(data, "baseId") ? `/${workspace}/bases/${textOf(data, "baseId")}` : null;
    },
  },
  // 第二十五条
  "base.takeDownPlaque": {
    title: "请摘除基地标牌",
    text: (data) => `“${textOf(data, "baseName")}”已不在国合基地序列，请于${dayOf(data, "dueOn")}前摘除按第二十五条悬挂的标牌，并在基地页面登记；没有制作标牌的，也请登记。`,
    href: (data) => (textOf(data, "baseId") ? `/host/bases/${textOf(data, "baseId")}` : "/host"),
  },
  // 第十八条 绩效评价
  "evaluation.opened": toBaseCase("绩效评价已启动", (data) => `已启动，请${dayOf(data, "dueOn") ? `于${dayOf(data, "dueOn")}前` : ""}核对数据、完成自评并签发提交（第十八条）。`),
  "evaluation.awaitsApproval": toBaseCase("有评价意见等您审核", () => "的评价意见和配套支持情况已写好，请审核并报送（第十三条（四））。"),
  "evaluation.forwarded": toBaseCase("收到报送的绩效评价", () => "已由组织推荐部门报送，请分派专家。"),
  "evaluation.returned": toBaseCase("自评需要补充", (data) => `请${dayOf(data, "dueOn") ? `于${dayOf(data, "dueOn")}前` : ""}按意见补充后重新提交。`),
  "evaluation.expertAssigned": toEvaluator("有国合基地请您评价", (data) => `请先声明是否需要回避，声明后才能看到材料（第十八条）。${dayOf(data, "dueOn") ? `请于${dayOf(data, "dueOn")}前完成。` : ""}`),
  "evaluation.expertWithdrawn": to("/expert", "评价分派已撤销", () => "一个基地不再需要您评价。"),
  "evaluation.expertReopened": toEvaluator("评价评分已退回", (data) => ["请修改后重新提交评分。", because(data)].join("")),
  "evaluation.expertRefused": toBaseCase("有评价专家回避", (data) => `：${textOf(data, "expertName") || "一位专家"}声明需要回避，请另行分派。`),
  "evaluation.awaitsDecision": toBaseCase("有评价等次待确定", () => "已提出建议等次，请研究确定（第十八条）。"),
  "evaluation.deferred": toBaseCase("已批准缓评", () => "本轮不产生等次，不影响连续评价的计算。"),
  "evaluation.absent": toBaseCase("记为未参加评价", () => "记为未参评；是否无正当理由，由省科技厅另行核查。"),
  "evaluation.published": toBaseCase("评价结果已公布", (data) => `的结果为“${textOf(data, "grade") || "见详情"}”（第十八条）。`),
  "evaluation.corrected": toBaseCase("评价等次已更正", (data) => `更正为“${textOf(data, "grade") || "见详情"}”。`),
  "evaluation.benchmarkConfirmed": toBase("已确认为标杆型国合基地", (data) => `“${textOf(data, "baseName") || "该基地"}”连续两次评价优秀，作为标杆型国合基地（第十八条）。`),
  "evaluation.benchmarkEnded": toBase("标杆型称号终止", (data) => `“${textOf(data, "baseName") || "该基地"}”不再作为标杆型国合基地。`),
  "rectification.ordered": toBaseCase("已下达限期整改", (data) => `：评价不合格，限期整改${dayOf(data, "dueOn") ? `，截止${dayOf(data, "dueOn")}` : ""}；组织推荐部门明确优化提升方案（第十八条）。`),
  "rectification.planned": toBaseCase("优化提升方案已明确", () => "的优化提升方案已明确，请按方案整改并记录进展。"),
  "rectification.extended": toBaseCase("整改期限已延长", (data) => `的整改截止日${dayOf(data, "dueOn") ? `延长至${dayOf(data, "dueOn")}` : "已延长"}。`),
  "rectification.accepted": toBaseCase("整改验收通过", () => "验收通过，基地恢复正常；以下一次绩效评价为准。"),
  "rectification.refused": toBaseCase("整改验收不通过", (data) => `验收不通过，请继续整改${dayOf(data, "dueOn") ? `，截止${dayOf(data, "dueOn")}` : ""}。`),
  // 第十九条 补助经费
  "subsidy.granted": toBaseCase("补助经费已登记", (data) => `：${textOf(data, "amount") ? `金额 ${textOf(data, "amount")} 万元，` : ""}用于开展科技合作项目支出，请登记每笔支出和成效（第十九条）。`),
  "subsidy.returned": toBaseCase("补助经费结清需要补充", () => "请按意见补充后重新提交。"),
  "subsidy.settled": toBaseCase("补助经费已结清", () => "已结清；实施情况及成效作为下一轮绩效评价的重点内容。"),
  // 年度报告 (第十五条)
  "annualReport.opened": toBaseCase("请填写年度报告", (data) => `已经打开，请于${textOf(data, "year") ? `${textOf(data, "year")}年` : ""}1月31日前提交（第十五条）。`),
  "annualReport.opinionGiven": toBaseCase("组织推荐部门写了年报意见", () => "请在审阅年度报告时参考。"),
  "annualReport.accepted": toBaseCase("年度报告已接收", () => "作为后续绩效评价的重要依据（第十五条）。"),
  // 期限 (第十三条（二）（三）、第十五条)
  "duty.reminder": toDuty("期限临近", (data) => `最后一日为${dayOf(data, "lastDay") || "期限届满日"}，${textOf(data, "days") === "0" ? "今天到期" : `还有 ${textOf(data, "days") || "几"} 天`}。`),
  "duty.overdue": toDuty("期限已过，请尽快办理", (data) => `最后一日为${dayOf(data, "lastDay") || "期限届满日"}，已逾期${textOf(data, "days") ? ` ${textOf(data, "days")} 天` : ""}。确有困难的，请说明原因。`),
  "duty.escalated": toDuties("有事项逾期，请督促", (data) => `最后一日为${dayOf(data, "lastDay") || "期限届满日"}，已逾期${textOf(data, "days") ? ` ${textOf(data, "days")} 天` : ""}。`),
  // 参数与放假安排
  "lawSetting.proposed": toSetting("有设定变更待确认", (data) => `“${textOf(data, "label")}”有一项变更待您核对影响后确认。`),
  "lawSetting.confirmed": toSetting("设定变更已确认", () => "您提出的变更已由负责人确认，自生效日起适用。"),
  "lawSetting.declined": toSetting("设定变更未被采用", (data) => `设定不变。${because(data)}`),
  "obligation.moved": {
    title: "一项期限重新计算",
    text: (data) => `放假安排公布，最后一日由${dayOf(data, "from")}改为${dayOf(data, "to")}。`,
    href: (data, roles) => (textOf(data, "subjectType") === "application" ? caseOf({ applicationId: data.subjectId }, roles) : baseCaseOf({ caseId: data.subjectId }, roles)),
  },
  // 单位、人员
  "organization.invited": to("/host/members", "邀请已发出", (data) => `已邀请${textOf(data, "name")}，链接七日内有效，只能使用一次。`),
  "organization.joined": to("/host/members", "同事已加入", (data) => `${textOf(data, "name")}已接受邀请，可以登录。`),
  "organization.recommenderRequested": to("/province/recommenders", "有单位申请调整组织推荐部门", (data) => `${textOf(data, "organizationName")}选择了与隶属或属地不同的部门。${because(data)}`),
  "account.factorChanged": to("/account", "登录验证已更换", () => "您的账号启用了新的身份验证器，其他登录已结束。如果不是您本人所为，请立即联系省科技厅。"),
  "account.factorRemoved": to("/account", "登录验证已停用", () => "您的账号不再要求验证码。如果不是您本人所为，请立即联系省科技厅。"),
  "account.factorReset": to("/account", "登录验证已重置", (data) => `省科技厅负责人已重置您的身份验证器，下次登录时重新设置。${because(data)}`),
  "account.recoveryCodeUsed": to("/account", "已用一个恢复代码登录", (data) => `恢复代码还有 ${textOf(data, "left") || "若干"} 个。如果不是您本人所为，请立即修改口令。`),
  "account.passwordResetRequested": to("/account", "有人申请重设您的口令", () => "请打开邮件中的链接设置新口令，30 分钟内有效，只能使用一次。不是您本人申请的，不必理会，口令不变。"),
  "account.passwordReset": to("/account", "口令已重设", () => "您的口令已通过邮件链接重设，全部登录已结束。如果不是您本人所为，请立即联系省科技厅。"),
  "account.rolesChanged": to("/account", "您的角色已变更", () => "变更已生效。"),
};

export const messageTemplateKeys: readonly string[] = Object.keys(templates);

/** The words of a message for this reader; an unknown key gets a neutral sentence, never an error. */
export function renderMessage(template: string, rawData: unknown, roles: readonly Role[]): RenderedMessage {
  const parsed = dataSchema.safeParse(rawData);
  const data = parsed.success ? parsed.data : {};
  const known = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (!known) return { title: "办理情况有更新", text: "请查看办理记录。", href: caseOf(data, roles) };
  return { title: known.title, text: known.text(data), href: known.href(data, roles) };
}
