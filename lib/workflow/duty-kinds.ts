interface DutyKind {
  /** What is to be done by the day, in words for a list: “提交年度报告”. */
  label: string;
  /** A period in which somebody may act, not one in which he must: its end is told beforehand and is never “overdue”. */
  isRight?: true;
}

/** The kinds of `Obligation`; a test finds every kind that a verb creates here. */
export const dutyKinds: Readonly<Record<string, DutyKind>> = {
  recommendation: { label: "审核初评" },
  correction: { label: "依托单位补正" },
  annualReport: { label: "提交年度报告" },
  annualReportCorrection: { label: "修改并重新提交年度报告" },
  majorChangeFiling: { label: "提交变更申请" },
  majorChangeCorrection: { label: "补充变更申请" },
  withdrawalCorrection: { label: "补充退出申请" },
  inspectionFollowUp: { label: "落实检查意见" },
  inquiryReply: { label: "答复书面问询" },
  selfEvaluation: { label: "提交自评" },
  evaluationSupplement: { label: "补充自评" },
  rectification: { label: "完成整改" },
  plaqueRemoval: { label: "摘除标牌" },
  defence: { label: "陈述申辩", isRight: true },
};

export function dutyLabel(kind: string): string {
  return dutyKinds[kind]?.label ?? "办理";
}
