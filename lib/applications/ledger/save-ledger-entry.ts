import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import type { Tx } from "@/lib/platform/db";
import { ExpectedError, fieldError, notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { isEmpty, isShown, valueProblem } from "@/lib/forms/section-state";
import type { SaveLedgerEntryInput } from "../schema";
import { ledgerColumns, ledgerLabels, ledgerTitle, ledgerValuesSchema, naturalKeyOf, type LedgerData, type LedgerValues } from "./ledger-columns";
import { asJson } from "./write-back";

/**
 * Adds or changes an entry of the institution's ledger. Declarations that took it keep what they have.
 * @throws ExpectedError "invalid" for values that are missing, malformed or name an entry there is already
 */
export async function saveLedgerEntry(actor: Actor, input: SaveLedgerEntryInput): Promise<{ entryId: string }> {
  const values = parseValues(input);
  const naturalKey = naturalKeyOf(input.kind, values)!;
  return transaction(async (tx) => {
    if (!actor.organizationId) throw notFoundError("您的单位");
    authorize(actor, "ledger.edit", { organizationId: actor.organizationId });
    const same = await tx.ledgerEntry.findUnique({
      where: { organizationId_kind_naturalKey: { organizationId: actor.organizationId, kind: input.kind, naturalKey } },
      select: { id: true },
    });
    if (same && same.id !== input.entryId) throw fieldError(firstKey(input.kind), `台账里已有“${ledgerTitle(input.kind, values)}”，请修改原有的一条。`);
    const entryId = await write(tx, actor, input, naturalKey, values);
    await recordEvent(tx, { actor, action: "ledger.edit", subject: { type: "ledgerEntry", id: entryId }, payload: { kind: input.kind } });
    return { entryId };
  });
}

async function write(tx: Tx, actor: Actor, input: SaveLedgerEntryInput, naturalKey: string, values: LedgerValues): Promise<string> {
  if (input.entryId === null) {
    const data = asJson({ values, origin: null });
    const made = await tx.ledgerEntry.create({ data: { organizationId: actor.organizationId!, kind: input.kind, naturalKey, data }, select: { id: true } });
    return made.id;
  }
  const entry = await tx.ledgerEntry.findFirst({
    where: { AND: [{ id: input.entryId, kind: input.kind }, scope(actor, "ledger.edit")] },
    select: { id: true, data: true },
  });
  if (!entry) throw notFoundError(`该${ledgerLabels[input.kind]}`);
  const { origin } = entry.data as unknown as LedgerData;
  await tx.ledgerEntry.update({ where: { id: entry.id }, data: { naturalKey, data: asJson({ values, origin }) } });
  return entry.id;
}

function firstKey(kind: SaveLedgerEntryInput["kind"]): string {
  return ledgerColumns(kind)[0]!.key;
}

/** Shape, then what a whole entry needs; messages stand next to the fields. */
function parseValues(input: SaveLedgerEntryInput): LedgerValues {
  const parsed = ledgerValuesSchema(input.kind).safeParse(input.values);
  const fieldErrors: Record<string, string[]> = {};
  if (!parsed.success) {
    for (const [path, messages] of Object.entries(z.flattenError(parsed.error).fieldErrors)) fieldErrors[path] = messages as string[];
    throw new ExpectedError("invalid", "有内容需要更正，请查看标出的各项。", { fieldErrors });
  }
  const values = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined)) as LedgerValues;
  for (const column of ledgerColumns(input.kind)) {
    if (!isShown(column.showWhen, values)) continue;
    const value = values[column.key];
    const problem = isEmpty(value) ? (column.required ? "请填写此项" : undefined) : valueProblem(column, value!);
    if (problem) fieldErrors[column.key] = [problem];
  }
  if (Object.keys(fieldErrors).length > 0) throw new ExpectedError("invalid", "有内容需要更正，请查看标出的各项。", { fieldErrors });
  return values;
}
