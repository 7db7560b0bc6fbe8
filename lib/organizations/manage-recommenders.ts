import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import type { Tx } from "@/lib/platform/db";
import { fieldError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { checkCreditCode } from "@/lib/regulation/credit-code";
import { cities, findCityName } from "@/lib/regulation/zhejiang";
import type { AddRecommenderInput, EditRecommenderInput, SetRecommenderActiveInput } from "./schema";

/** Adds a 组织推荐部门 to the directory (第十一条（一）、第十三条). */
export async function addRecommender(actor: Actor, input: AddRecommenderInput): Promise<{ recommenderId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "recommender.edit");
    const columns = await columnsOf(tx, input, null);
    const code = columns.cityCode && columns.kind === "municipalBureau" ? await bureauCode(tx, columns.cityCode) : await nextSerial(tx, "D");
    const { id } = await tx.recommender.create({ data: { ...columns, code }, select: { id: true } });
    await recordEvent(tx, { actor, action: "recommender.add", subject: { type: "recommender", id }, clause: "art13", payload: columns });
    return { recommenderId: id };
  });
}

/** Adds the bureaus of those of the 11 cities that have none in use. */
export async function addMissingBureaus(actor: Actor): Promise<{ added: number }> {
  return transaction(async (tx) => {
    authorize(actor, "recommender.edit");
    const present = await tx.recommender.findMany({ where: { kind: "municipalBureau", active: true }, select: { cityCode: true } });
    const missing = cities.filter(({ code }) => !present.some(({ cityCode }) => cityCode === code));
    for (const city of missing) {
      const { id } = await tx.recommender.create({
        data: { code: await bureauCode(tx, city.code), name: city.bureau, kind: "municipalBureau", cityCode: city.code },
        select: { id: true },
      });
      await recordEvent(tx, { actor, action: "recommender.add", subject: { type: "recommender", id }, clause: "art13", payload: { name: city.bureau, cityCode: city.code } });
    }
    return { added: missing.length };
  });
}

export async function editRecommender(actor: Actor, input: EditRecommenderInput): Promise<null> {
  return transaction(async (tx) => {
    const { recommenderId, ...facts } = input;
    const recommender = await lockRecommender(tx, actor, recommenderId);
    const columns = await columnsOf(tx, facts, recommender.id);
    await tx.recommender.update({ where: { id: recommender.id }, data: columns, select: { id: true } });
    await recordEvent(tx, { actor, action: "recommender.edit", subject: { type: "recommender", id: recommender.id }, clause: "art13", payload: { formerName: recommender.name, ...columns } });
    return null;
  });
}

/** A department out of use gets no new institutions; what it has under way it finishes. */
export async function setRecommenderActive(actor: Actor, input: SetRecommenderActiveInput): Promise<null> {
  return transaction(async (tx) => {
    const recommender = await lockRecommender(tx, actor, input.recommenderId);
    if (input.active && recommender.kind === "municipalBureau") await requireOnlyBureau(tx, recommender.cityCode!, recommender.id);
    await tx.recommender.update({ where: { id: recommender.id }, data: { active: input.active }, select: { id: true } });
    await recordEvent(tx, { actor, action: input.active ? "recommender.activate" : "recommender.deactivate", subject: { type: "recommender", id: recommender.id }, clause: "art13" });
    return null;
  });
}

/** @throws ExpectedError "notFound", AccessError */
export async function lockRecommender(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Recommender" WHERE id = ${id}::uuid FOR UPDATE`;
  const recommender = await tx.recommender.findFirst({ where: { AND: [{ id }, scope(actor, "recommender.read")] } });
  if (!recommender) throw notFoundError("该部门");
  authorize(actor, "recommender.edit", recommender);
  return recommender;
}

async function columnsOf(tx: Tx, input: AddRecommenderInput, ownId: string | null) {
  const bureau = input.kind === "municipalBureau";
  if (bureau) await requireOnlyBureau(tx, input.cityCode, ownId);
  return { name: input.name, kind: input.kind, cityCode: bureau ? input.cityCode : null, organizationId: await ownHostOf(tx, input.hostCreditCode, ownId) };
}

/** 依托单位自任归口 (domain.md §1.6): the institution that recommends itself; handler and approver stay different people. */
async function ownHostOf(tx: Tx, creditCode: string | null, ownId: string | null): Promise<string | null> {
  if (creditCode === null) return null;
  const code = checkCreditCode(creditCode);
  if (!code.valid) throw fieldError("hostCreditCode", code.reason ?? "统一社会信用代码不正确");
  const host = await tx.organization.findUnique({ where: { creditCode: code.normalized }, select: { id: true, ownRecommender: { select: { id: true } } } });
  if (!host) throw fieldError("hostCreditCode", "没有以此代码注册的依托单位，请先由该单位注册");
  if (host.ownRecommender && host.ownRecommender.id !== ownId) throw fieldError("hostCreditCode", "该单位已是另一部门的自任归口单位");
  return host.id;
}

async function requireOnlyBureau(tx: Tx, cityCode: string, ownId: string | null): Promise<void> {
  const other = await tx.recommender.findFirst({ where: { kind: "municipalBureau", cityCode, active: true, ...(ownId ? { id: { not: ownId } } : {}) }, select: { name: true } });
  if (other) throw refusedError(`${findCityName(cityCode) ?? "该市"}已有在用的科技主管部门“${other.name}”，请先停用或改名。`);
}

async function bureauCode(tx: Tx, cityCode: string): Promise<string> {
  const taken = await tx.recommender.count({ where: { code: `M${cityCode}` } });
  return taken === 0 ? `M${cityCode}` : nextSerial(tx, `M${cityCode}`, 2);
}
