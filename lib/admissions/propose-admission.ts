import "server-only";
import type { Actor } from "@/lib/access/actor";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { receivedAt } from "@/lib/platform/clock";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { admissionFindings } from "./admission-findings";
import { decisionRule } from "./check-admission";
import { researchYearsSchema, type AdmissionDecision } from "./content";
import { lockAdmission, moveAdmission } from "./lock-admission";
import type { ProposeAdmissionInput } from "./schema";

/**
 * The collective decision is put on record (第十二条（二）、第十七条). Without experts it says why there were none; where a
 * parameter asks for them, it waits for their assessment.
 */
export async function proposeAdmission(actor: Actor, input: ProposeAdmissionInput): Promise<null> {
  return transaction(async (tx) => {
    const { admissionId, version, ...record } = input;
    const admission = await lockAdmission(tx, actor, admissionId, version);
    const day = shanghaiDay(await receivedAt(tx));
    if (input.metOn > day) throw fieldError("metOn", "会议日期不能晚于今天");
    if (!admission.assessed && [...input.noAssessmentReason].length < 5) throw fieldError("noAssessmentReason", "不经专家评审的，请写明理由（不少于 5 个字）");
    const researchYears = researchYearsSchema.parse(admission.researchYears);
    const findings = await admissionFindings(tx, admission, { assessed: admission.assessed, researchYears, decisionRecorded: true }, day);
    const unmet = findings.find(({ rule, outcome }) => rule === decisionRule && outcome === "unmet");
    if (unmet && admission.stage === "checked") throw refusedError(unmet.explanation, [unmet]);
    const decision: AdmissionDecision = { ...record, recordedByName: actor.name };
    await moveAdmission(tx, { actor, admission, action: "propose", data: { decision, ...preparedBy(admission, actor) }, reason: input.summary, payload: { ...decision } });
    return null;
  });
}
