import "server-only";
import { textStep, toHost, toProvince, toRecommender } from "@/lib/cases/text-step";

// 第十三条（二） “协调解决国合基地运行中存在的困难和问题”: what is said at each step stands in the record.

export const answerHelpRequest = textStep({ process: "helpRequest", action: "answer", tell: { to: (locked) => [toHost(locked)], template: "helpRequest.answered" } });
export const escalateHelpRequest = textStep({ process: "helpRequest", action: "escalate", tell: { to: (locked) => [toHost(locked), toProvince()], template: "helpRequest.escalated" } });
export const reopenHelpRequest = textStep({ process: "helpRequest", action: "reopen", tell: { to: (locked) => [toRecommender(locked)], template: "helpRequest.reopened" } });
export const closeHelpRequest = textStep({ process: "helpRequest", action: "close" });
