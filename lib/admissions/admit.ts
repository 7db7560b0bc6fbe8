import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { createBase } from "@/lib/bases/create-base";
import type { OriginKind } from "@/lib/bases/origin-labels";
import { registerKnownHost } from "@/lib/organizations/register-known-host";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { AdmissionOrigin } from "@/lib/regulation/articles/article-17-admission";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { admissionDecisionSchema, conditionLinesSchema } from "./content";
import { lockAdmission, moveAdmission, type LockedAdmission } from "./lock-admission";
import type { AdmitInput } from "./schema";

const origins: Record<AdmissionOrigin, OriginKind> = { incubator: "incubationCenter", overseasInstitution: "overseasInstitution", foreignInvested: "foreignRndCenter" };

/**
 * 发文纳入 (第十七条): a base from the day of the document, named by 第二十五条 and managed like any other. By a leader who
 * neither listed, checked nor recorded the decision.
 * @throws ExpectedError "refused" while a condition is not met, "invalid" for a day out of order
 */
export async function admitCarrier(actor: Actor, input: AdmitInput): Promise<{ baseId: string; number: string }> {
  return transaction(async (tx) => {
    const admission = await lockAdmission(tx, actor, input.admissionId, input.version);
    const { documentNumber, issuedOn } = input;
    await moveAdmission(tx, { actor, admission, action: "admit", data: { documentNumber, issuedOn: toDbDay(issuedOn) }, payload: { documentNumber, issuedOn } });
    const unmet = conditionLinesSchema.parse(admission.lines).filter(({ answer }) => answer === "unmet");
    if (unmet.length > 0) throw refusedError(`不符合条件的不能纳入（第十七条）：${unmet.map(({ finding }) => finding.title).join("、")}。请退回核对，或者不予纳入。`);
    const { metOn } = admissionDecisionSchema.parse(admission.decision);
    if (issuedOn > shanghaiDay(await receivedAt(tx))) throw fieldError("issuedOn", "成文日期不能晚于今天");
    if (issuedOn < metOn) throw fieldError("issuedOn", "成文日期不能早于集体决策的日期");

    const organizationId = (await tx.organization.findUnique({ where: { creditCode: admission.creditCode }, select: { id: true } }))?.id ?? (await registerHost(tx, actor, admission));
    const base = await createBase(tx, {
      actor,
      organizationId,
      recommenderId: admission.recommenderId,
      category: admission.category,
      fieldCode: admission.fieldCode,
      fieldZh: admission.fieldZh,
      fieldEn: admission.fieldEn,
      cityCode: admission.cityCode,
      regions: admission.regions,
      leaderName: admission.leaderName,
      recognizedOn: issuedOn,
      documentNumber,
      entryRoute: "admission",
      origin: { kind: origins[admission.carrierKind as AdmissionOrigin], name: admission.carrierName },
    });
    await tx.admission.update({ where: { id: admission.id }, data: { baseId: base.id } });
    await announceAdmission(tx, actor, admission, organizationId, base);
    return { baseId: base.id, number: base.number };
  });
}

async function registerHost(tx: Tx, actor: Actor, admission: LockedAdmission): Promise<string> {
  const { creditCode, hostName, hostKind, establishedOn, cityCode, recommenderId } = admission;
  return registerKnownHost(tx, actor, { creditCode, name: hostName, kind: hostKind!, establishedOn: fromDbDay(establishedOn!), cityCode, recommenderId });
}

/** The host, if it has people here, and its recommender, whose base it is from now on (第十三条). */
async function announceAdmission(tx: Tx, actor: Actor, admission: LockedAdmission, organizationId: string, base: { id: string; number: string }): Promise<void> {
  const people = [...(await recipientsOf(tx, { organizationId })), ...(await recipientsOf(tx, { recommenderId: admission.recommenderId }))];
  const data = { baseId: base.id, number: base.number, carrierName: admission.carrierName };
  await recordEvent(tx, { actor, action: "admission.tell", subject: { type: "admission", id: admission.id }, clause: "art17", notify: people.map((recipientId) => ({ recipientId, template: "admission.admitted", data })) });
}
