import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { liveParameters } from "@/lib/platform/law-in-force";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import { clauseLabel } from "@/lib/regulation/clause";
import { shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { groundStanding } from "@/lib/regulation/revocation-grounds";
import type { RevocationContent } from "./content";
import type { RegisterLeadInput } from "./schema";

/**
 * 第二十二条: a lead, by hand or by a rule of the records. It decides nothing, and only the province sees it.
 * @param from what it grew out of: the case that gave rise to it, and what of the records it is about
 * @throws ExpectedError "refused" for conduct before the regulation took effect, or where the base has a lead of this mark
 */
export async function registerLead(actor: Actor, input: RegisterLeadInput, { originId, mark }: { originId: string | null; mark: string | null } = { originId: null, mark: null }): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const day = shanghaiDay(await receivedAt(tx));
    const occurredOn = input.occurredOn === "" ? null : input.occurredOn;
    const standing = groundStanding(input.ground, {}, await liveParameters(day, tx), occurredOn ?? undefined);
    if (standing.state === "unmade") throw refusedError(standing.explanation);
    if (mark !== null && (await tx.baseCase.count({ where: { process: "revocation", baseId: base.id, content: { path: ["mark"], equals: mark } } })) > 0) throw refusedError("该线索已经登记。");
    const content: RevocationContent = {
      ground: input.ground,
      occurredOn,
      source: input.source,
      summary: input.summary,
      mark,
      evidence: [],
      inquiries: [],
      found: [],
      notice: null,
      hearing: null,
      decision: null,
      document: null,
      service: null,
      remedies: [],
    };
    const { caseId } = await createCase(tx, {
      actor,
      process: "revocation",
      action: "registerLead",
      base,
      title: `${clauseLabel(input.ground)}情形核查`,
      openTo: { province: true },
      content,
      ...(originId === null ? {} : { originId }),
      number: await nextSerial(tx, `HC-${yearOf(day)}`),
    });
    return { caseId };
  });
}
