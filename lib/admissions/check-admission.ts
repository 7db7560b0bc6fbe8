import "server-only";
import type { Actor } from "@/lib/access/actor";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import { ExpectedError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { admissionFindings } from "./admission-findings";
import type { ConditionLine } from "./content";
import { lockAdmission, moveAdmission } from "./lock-admission";
import type { CheckAdmissionInput } from "./schema";

/** The decision is a step of its own; it is no condition to be checked on papers. */
export const decisionRule = "art17-decision";

/**
 * “符合条件的可纳入” (第十七条): an officer answers every condition. Where the answer is another than the machine's, or is
 * no, a note says on what papers it rests.
 * @throws ExpectedError "invalid" with the lines that lack an answer or a note
 */
export async function checkAdmissionConditions(actor: Actor, input: CheckAdmissionInput): Promise<null> {
  return transaction(async (tx) => {
    const admission = await lockAdmission(tx, actor, input.admissionId, input.version);
    const at = await receivedAt(tx);
    const { assessed, researchYears } = input;
    const findings = await admissionFindings(tx, admission, { assessed, researchYears, decisionRecorded: false }, shanghaiDay(at));
    const lines = answeredLines(findings.filter(({ rule }) => rule !== decisionRule), input);
    await moveAdmission(tx, {
      actor,
      admission,
      action: "check",
      data: { lines: lines as unknown as Prisma.InputJsonArray, assessed, researchYears, checkedByName: actor.name, checkedAt: at, ...preparedBy(admission, actor) },
      findings,
      payload: { unmet: lines.filter(({ answer }) => answer === "unmet").map(({ rule }) => rule) },
    });
    return null;
  });
}

function answeredLines(findings: readonly Finding[], input: CheckAdmissionInput): ConditionLine[] {
  const answers = new Map(input.lines.map((line) => [line.rule, line]));
  const missing = findings.filter(({ rule }) => !answers.has(rule));
  if (missing.length > 0) throw refusedError(`还有 ${missing.length} 项没有核对：${missing.map(({ title }) => title).join("、")}。`);
  const fieldErrors: Record<string, string[]> = {};
  const lines = findings.map((finding): ConditionLine => {
    const { answer, note } = answers.get(finding.rule)!;
    if (finding.outcome !== answer && finding.force !== "judgement" && [...note].length < 5) fieldErrors[`lines.${input.lines.findIndex(({ rule }) => rule === finding.rule)}.note`] = ["与系统核对结果不同，请写明依据的材料（不少于 5 个字）"];
    if (answer === "unmet" && [...note].length < 5) fieldErrors[`lines.${input.lines.findIndex(({ rule }) => rule === finding.rule)}.note`] = ["请写明不符合的理由（不少于 5 个字）"];
    return { rule: finding.rule, finding, answer, note };
  });
  if (Object.keys(fieldErrors).length > 0) throw new ExpectedError("invalid", "有核对项需要说明，请查看标出的各项。", { fieldErrors });
  return lines;
}
