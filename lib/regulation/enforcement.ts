import type { ClauseId } from "./clause";

/**
 * Where each clause is carried out: a file, or a file and what it exports (`file#name`). A test fails when one of them is
 * no longer there. Whoever builds a process adds its verbs and screens here.
 */
const article = (name: string, ...exported: string[]) => exported.map((one) => `lib/regulation/articles/article-${name}.ts#${one}`);

const prejudgement = ["lib/regulation/eligibility.ts#checkEligibility", "app/host/applications/[id]/check/page.tsx", "app/province/examinations/[id]/page.tsx"];

export const enforcement: Readonly<Partial<Record<ClauseId, readonly string[]>>> = {
  art2: article("02-definition", "checkHostKind"),
  art4: article("04-positioning", "checkSameField"),
  art6: [...article("06-categories", "checkCategory"), "prisma/schema.prisma"],
  art5: [...article("05-main-tasks", "mainTasks"), "lib/applications/form/sections/common-sections.ts#goalsSection"],
  "art6.1": article("06-categories", "checkCategoryFitsHost"),
  "art6.2": article("06-categories", "checkCategoryFitsHost"),
  "art6.3": article("06-categories", "checkCategoryFitsHost"),
  art7: [...article("07-basic-conditions", "checkBasicConditions"), ...prejudgement],
  "art7.1": [
    ...article("07-basic-conditions", "checkRegisteredInZhejiang", "checkIndependentLegalPerson", "checkHostCreditCode", "checkGuarantees"),
    "lib/regulation/credit-code.ts#checkCreditCode",
    "lib/law/questions/credit-code.ts",
  ],
  "art7.2": article("07-basic-conditions", "checkCooperation"),
  "art7.3": article("07-basic-conditions", "checkGoals", "checkManagementSystems"),
  art8: [...article("08-comprehensive-conditions", "checkComprehensiveConditions"), ...prejudgement],
  "art8.1": [
    ...article("08-comprehensive-conditions", "checkBasis", "checkSciProjects", "checkEnterpriseStrength"),
    "lib/regulation/research-intensity.ts#researchIntensity",
    "lib/law/questions/research-intensity.ts",
  ],
  "art8.2": article("08-comprehensive-conditions", "checkAgreements"),
  art9: [...article("09-open-service-conditions", "checkOpenServiceConditions"), ...prejudgement],
  "art9.1": article("09-open-service-conditions", "checkOpenServiceConditions"),
  "art9.2": article("09-open-service-conditions", "checkOpenServiceConditions"),
  art10: [...article("10-global-rnd-conditions", "checkGlobalRndConditions"), ...prejudgement],
  "art10.1": article("10-global-rnd-conditions", "checkOverseasPath"),
  "art10.2": [...article("10-global-rnd-conditions", "checkForeignInvestedPath"), "lib/regulation/research-intensity.ts#researchIntensity"],
  art11: ["lib/workflow/application-stages.ts", "lib/regulation/eligibility.ts#checkEligibility", "lib/law/questions/eligibility.ts"],
  "art11.1": [...article("11-recognition-procedure", "recommenderKindFor", "checkRecommender"), "lib/organizations/settle-facts.ts", "lib/applications/submit-application.ts"],
  "art11.2": ["lib/applications/recommendation/recommend.ts", "app/recommender/applications/[id]/page.tsx"],
  "art11.3": [...article("11-recognition-procedure", "checkDocuments", "checkDeclarations"), "lib/applications/examination/examine.ts", "app/province/examinations/[id]/page.tsx"],
  "art11.4": ["lib/assessments/submit-scores.ts", "lib/assessments/conclude-assessment.ts", "app/expert/assignments/[id]/page.tsx"],
  "art11.5": ["lib/decisions/record-decision.ts", "lib/decisions/release-list.ts", "lib/bases/create-base.ts", "app/province/proposals/[id]/page.tsx"],
  "art12.2": ["lib/access/rules/decision-rules.ts", "lib/access/rules/base-rules.ts"],
  "art13.1": ["lib/applications/recommendation/save-recommendation.ts", "lib/applications/recommendation/recommendation-checks.ts"],
  "art14.3": article("07-basic-conditions", "checkGuarantees"),
  art15: [...article("15-annual-report", "annualReportDuty", "checkReportInTime"), "lib/law/questions/annual-report.ts", "lib/reports/definition.ts#annualReportDefinition", "lib/reports/open-annual-reports.ts#openAnnualReports"],
  art16: [...article("16-major-changes", "changeDeadline", "checkChangeFiledInTime"), "lib/law/questions/change-deadline.ts", "lib/changes/definition.ts#changeDefinition", "lib/changes/approve.ts#approveChange", "lib/changes/apply-changes.ts#applyChanges"],
  art17: [...article("17-admission", "checkAdmission"), "lib/admissions/check-admission.ts#checkAdmissionConditions", "lib/admissions/admit.ts#admitCarrier"],
  art18: [...article("18-evaluation", "gradeStanding", "rectificationPeriod"), "lib/law/questions/grades.ts"],
  art19: article("19-subsidy", "checkSubsidyGround", "checkSubsidySpending", "checkSubsidyIndicator"),
  art21: article("21-matching-support", "checkMatchingSupportIndicator"),
  art22: [
    ...article("22-revocation", "reapplicationBan", "checkNotBanned"),
    "lib/regulation/revocation-grounds.ts#groundStanding",
    "lib/regulation/revocation-grounds.ts#missingRevocationSteps",
    "lib/organizations/find-running-bans.ts",
    "lib/bases/restore-base.ts#restoreBase",
    "lib/law/questions/reapplication.ts",
  ],
  "art22.1": ["lib/regulation/revocation-grounds.ts#groundStanding", "lib/reports/overdue-reports.ts#overdueReports", "lib/duties/send-reminders.ts#sendReminders"],
  "art22.2": ["lib/regulation/revocation-grounds.ts#groundStanding", ...article("18-evaluation", "gradeStanding")],
  "art22.3": ["lib/regulation/revocation-grounds.ts#groundStanding", "lib/regulation/cross-checks.ts#sharedPatents", "lib/regulation/cross-checks.ts#spendingUnlikeAudit"],
  "art22.4": ["lib/regulation/revocation-grounds.ts#groundStanding"],
  "art22.5": ["lib/regulation/revocation-grounds.ts#groundStanding", ...article("16-major-changes", "checkChangeFiledInTime")],
  "art22.6": ["lib/regulation/revocation-grounds.ts#groundStanding"],
  art23: [...article("23-withdrawal", "checkWithdrawal"), "lib/withdrawals/approve.ts#approveWithdrawal", "lib/bases/end-base.ts#endBase"],
  art24: [...article("24-national-bases", "checkTransfer"), "lib/transfers/confirm.ts#confirmTransfer", "lib/bases/end-base.ts#endBase"],
  art25: [...article("25-naming", "baseName", "checkField", "checkSimilarName"), "lib/bases/create-base.ts", "lib/bases/report-plaque-down.ts#reportPlaqueDown", "lib/law/questions/base-name.ts"],
  art26: [...article("26-hong-kong-macao-taiwan", "checkRegionNames"), "lib/regulation/regions.ts#countRegions"],
  art27: article("27-entry-into-force", "regulationInForce", "gradeCounts", "checkInForce"),
};
