/**
 * Acts that decide, publish, ban, revoke or change how somebody signs in: `action()` wants a proof of who is asking that
 * is at most ten minutes old (security.md, AU-8). Signing in is one. A test compares the names with the actions there are.
 */
export const stepUpActions: ReadonlySet<string> = new Set([
  // 账号: changing the password and leaving the authenticator out ask for a proof themselves.
  "account.enrollFactor",
  "account.makeRecoveryCodes",
  "account.resetFactor",
  // 申报 (第十一条)
  "call.publish",
  "call.withdraw",
  "application.recommend",
  "application.recommendBatch",
  "application.declineToRecommend",
  "application.passExamination",
  "application.rejectFormally",
  "application.concludeAssessment",
  "proposedList.release",
  "proposedList.openPublicNotice",
  "proposedList.recordDecision",
  "proposedList.settleHeldEntry",
  "objection.conclude",
  "notice.publish",
  // 转入、存量
  "admission.admit",
  "admission.decline",
  "baseImport.accept",
  // 绩效评价与标杆型 (第十八、十九条)
  "evaluation.decideGrade",
  "evaluation.correct",
  "evaluationRound.publish",
  "base.confirmBenchmark",
  "base.endBenchmark",
  "rectification.order",
  "rectification.accept",
  "rectification.refuse",
  "subsidy.grant",
  // 变更、退出、转部级、取消资格 (第十六、二十二至二十四条)
  "majorChange.agree",
  "majorChange.disagree",
  "majorChange.approve",
  "majorChange.decline",
  "withdrawal.approve",
  "withdrawal.decline",
  "transfer.confirm",
  "transfer.decline",
  "ministryBase.decide",
  "revocation.giveNotice",
  "revocation.recordDecision",
  "revocation.dismiss",
  "revocation.issue",
  // 参数与放假安排
  "lawSetting.confirm",
]);
