import type { CallContent } from "@/lib/calls/schema";

/** What an officer would have typed for a call that can be published. */
export function callContent(changes: Partial<CallContent> = {}): CallContent {
  return {
    year: "2026",
    title: "2026 年度国际科技合作基地申报",
    noticeNumber: "浙科函外〔2026〕100号",
    categories: ["comprehensive", "openService", "globalRnd"],
    fieldCodes: ["F09", "F10"],
    opensOn: "2026-08-01",
    opensTime: "09:00",
    closesOn: "2099-09-30",
    closesTime: "17:00",
    recommendBy: "",
    introduction: "为做好本年度认定工作，现将有关事项通知如下。",
    requirements: "依托单位应符合第七条的条件。",
    contact: "合作处 0571-00000000",
    defaultQuota: "3",
    rankingRequired: true,
    ...changes,
    parameters: {
      publicNoticeEnabled: true,
      publicNoticeWorkingDays: "5",
      publicNoticeCountFirstDay: false,
      assessmentWeightFoundation: "45",
      assessmentWeightField: "25",
      assessmentWeightRegion: "15",
      assessmentWeightLayout: "15",
      assessmentExpertsMinimum: "5",
      correctionWorkingDays: "5",
      recommendationWorkingDays: "15",
      ...changes.parameters,
    },
  };
}
