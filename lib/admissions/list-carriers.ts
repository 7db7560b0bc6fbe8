import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { fieldError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { admissionOrigins } from "@/lib/regulation/articles/article-17-admission";
import { checkCreditCode } from "@/lib/regulation/credit-code";
import { findCityName } from "@/lib/regulation/zhejiang";
import { admissionStages } from "@/lib/workflow/admission-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { parseCarriers, type PastedRecommender } from "./parse-carriers";
import type { CarrierInput, ListCarrierInput, PasteCarriersInput } from "./schema";

/** An officer puts one carrier on a list (第十七条). @throws ExpectedError "invalid" naming the field */
export async function listCarrier(actor: Actor, input: ListCarrierInput): Promise<{ admissionIds: string[] }> {
  const { listTitle, ...carrier } = input;
  return transaction(async (tx) => ({ admissionIds: [await writeCarrier(tx, actor, listTitle, carrier)] }));
}

/** A whole list, pasted from a table: all rows or none, so that a list is never half there. @throws ExpectedError "invalid" naming the row */
export async function listPastedCarriers(actor: Actor, input: PasteCarriersInput): Promise<{ admissionIds: string[] }> {
  return transaction(async (tx) => {
    authorize(actor, "admission.list");
    const recommenders: PastedRecommender[] = await tx.recommender.findMany({ where: { active: true }, select: { id: true, code: true, name: true } });
    const { carriers, problems } = parseCarriers(input.text, recommenders);
    if (problems.length > 0) throw fieldError("text", problems.slice(0, 10).join(" "));
    const admissionIds: string[] = [];
    for (const [index, carrier] of carriers.entries()) admissionIds.push(await writeCarrier(tx, actor, input.listTitle, carrier, { row: index + 1 }));
    return { admissionIds };
  });
}

/** @param place the row of a pasted list, whose problems all stand at the text */
async function writeCarrier(tx: Tx, actor: Actor, listTitle: string, carrier: CarrierInput, place?: { row: number }): Promise<string> {
  authorize(actor, "admission.list");
  const refuse = (field: string, message: string) => (place ? fieldError("text", `第 ${place.row} 行：${message}`) : fieldError(field, message));
  const code = checkCreditCode(carrier.creditCode);
  if (!code.valid) throw refuse("creditCode", code.reason ?? "统一社会信用代码不正确");
  const host = await tx.organization.findUnique({ where: { creditCode: carrier.creditCode }, select: { recommenderId: true } });
  if (!host && carrier.hostKind === "") throw refuse("hostKind", "依托单位尚未在系统中，请填写单位类型");
  if (!host && carrier.establishedOn === "") throw refuse("establishedOn", "依托单位尚未在系统中，请填写单位成立日期");
  const recommenderId = carrier.recommenderId || host?.recommenderId || (await bureauOf(tx, carrier.cityCode));
  if (!recommenderId) throw refuse("recommenderId", `${findCityName(carrier.cityCode) ?? "该市"}的科技主管部门尚未列入名录，请选择组织推荐部门`);
  const listed = await tx.admission.count({ where: { creditCode: carrier.creditCode, carrierKind: carrier.carrierKind, carrierName: carrier.carrierName, stage: { not: "notAdmitted" } } });
  if (listed > 0) throw refuse("carrierName", "该载体已列入名单，或者已经纳入");

  const at = await receivedAt(tx);
  const { to, clause } = getTransition(admissionStages, null, "list");
  const { hostKind, establishedOn, recommenderId: _chosen, ...columns } = carrier;
  const { id } = await tx.admission.create({
    select: { id: true },
    data: {
      ...columns,
      listTitle,
      hostKind: hostKind === "" ? null : hostKind,
      establishedOn: establishedOn === "" ? null : toDbDay(establishedOn),
      recommenderId,
      category: admissionOrigins[carrier.carrierKind].category,
      stage: to,
      stageSince: at,
      preparedByIds: [actor.userId!],
      createdById: actor.userId!,
      createdAt: at,
    },
  });
  await recordEvent(tx, { actor, action: "admission.list", subject: { type: "admission", id }, stage: { from: null, to }, clause, payload: { listTitle, carrierName: carrier.carrierName, originalDocument: carrier.originalDocument } });
  return id;
}

async function bureauOf(tx: Tx, cityCode: string): Promise<string | undefined> {
  return (await tx.recommender.findFirst({ where: { kind: "municipalBureau", cityCode, active: true }, select: { id: true }, orderBy: { id: "asc" } }))?.id;
}
