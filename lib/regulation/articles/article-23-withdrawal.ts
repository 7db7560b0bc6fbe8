import type { Article } from "../article";
import { checkFilled, finding, type Finding } from "../finding";

export const article = {
  number: 23,
  title: "主动退出",
  chapter: 5,
  text: [
    { clause: "art23", text: "第二十三条 如发生不可抗力或其它因素，导致国合基地不适宜继续运行的，依托单位可按程序申请主动退出国合基地序列，经审批后，不再作为国合基地管理。\n" },
  ],
  clauses: [
    { id: "art23", force: "power", note: "依申请退出，经审批；无禁止申报期" },
  ],
} as const satisfies Article;

/**
 * “不可抗力或其它因素”, “可按程序申请主动退出”: a stated reason; while a revocation is open the application waits, and a
 * person decides. A withdrawal carries no ban.
 */
export function checkWithdrawal({ reason, revocationOpen }: { reason: string | undefined; revocationOpen: boolean }): Finding[] {
  return [
    checkFilled("art23-reason", reason, "退出原因", "reason"),
    revocationOpen
      ? finding("art23-revocation-open", "judgement", "该基地有未办结的取消资格事项，退出申请暂不办理，由承办人员判断。", ["revocationOpen"], { revocationOpen })
      : finding("art23-revocation-open", "met", "没有未办结的取消资格事项。", ["revocationOpen"], { revocationOpen }),
  ];
}
