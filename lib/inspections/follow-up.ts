import "server-only";
import { textStep, toHost, toRecommender } from "@/lib/cases/text-step";

// 检查问题的落实: the host answers, who checks accepts it or sends it back; each word stands in the record.

export const answerInspection = textStep({ process: "inspection", action: "answer", tell: { to: (locked) => [toRecommender(locked)], template: "inspection.answered" } });
export const acceptInspection = textStep({ process: "inspection", action: "accept", tell: { to: (locked) => [toHost(locked)], template: "inspection.accepted" }, discharges: ["inspectionFollowUp"] });
export const sendInspectionBack = textStep({ process: "inspection", action: "sendBack", tell: { to: (locked) => [toHost(locked)], template: "inspection.sentBack" } });
