import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase, type LockedBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import type { Option, SectionData } from "@/lib/forms/field";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { changeKinds, type ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { ChangeContent } from "./content";
import { oweFiling, settleOccurrence } from "./occurrence";
import { presentValues } from "./present-values";
import type { StartChangeInput } from "./schema";

/** Matters of which a base has only one; a second application while one is open would contradict it. */
const single: readonly ChangeKind[] = ["name", "leader", "hostName", "host", "recommender", "category"];

/** The host begins an application for one matter; the form opens with what the record says today (第十六条). */
export async function startChange(actor: Actor, input: StartChangeInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const at = await receivedAt(tx);
    const { kind } = input;
    const occurredOn = settleOccurrence(kind, input, shanghaiDay(at));
    const title = `${changeKinds[kind].label}变更`;
    if (single.includes(kind)) await requireNoneOpen(tx, base, kind, title);
    const recommenders = kind === "recommender" ? await otherRecommenders(tx, base) : [];
    const content: ChangeContent = { kind, recommenders };
    const { caseId, eventId } = await createCase(tx, {
      actor,
      process: "majorChange",
      action: "start",
      base,
      title,
      openTo: { host: true },
      ...(occurredOn ? { occurredOn } : {}),
      content: content as unknown as Prisma.InputJsonObject,
      payload: { kind, nature: input.nature, occurredOn: occurredOn ?? null },
    });
    if (occurredOn) await oweFiling(tx, { id: caseId, organizationId: base.organizationId, recommenderId: base.recommenderId }, occurredOn, eventId);
    await prefill(tx, actor, caseId, await presentValues(tx, base, kind), at);
    return { caseId };
  });
}

async function requireNoneOpen(tx: Tx, base: LockedBase, kind: ChangeKind, title: string): Promise<void> {
  const open = await tx.baseCase.count({ where: { baseId: base.id, process: "majorChange", endedAt: null, content: { path: ["kind"], equals: kind } } });
  if (open > 0) throw refusedError(`该基地已有一件“${title}”尚未办结，请在原件上补充，或者撤回后重新申请（第十六条）。`);
}

async function otherRecommenders(tx: Tx, base: LockedBase): Promise<Option[]> {
  const rows = await tx.recommender.findMany({ where: { active: true, id: { not: base.recommenderId } }, orderBy: [{ kind: "asc" }, { code: "asc" }], select: { id: true, name: true } });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

async function prefill(tx: Tx, actor: Actor, caseId: string, data: SectionData, at: Date): Promise<void> {
  if (Object.keys(data).length === 0) return;
  await tx.caseSection.create({ data: { caseId, key: "change", data: data as Prisma.InputJsonObject, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: at } });
}
