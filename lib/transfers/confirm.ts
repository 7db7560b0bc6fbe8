import "server-only";
import type { Actor } from "@/lib/access/actor";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { tellCaseHost, tellCaseRecommender } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseIdInput } from "@/lib/cases/schema";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { listTransferredBase } from "@/lib/subsidies/ministry-bases";
import { nationalKinds } from "./form";
import { findRecognition } from "./recognition-of";

/**
 * A leader who did not register it confirms: from the day of the ministry's document the base is no longer one of the
 * province (第二十四条). No penalty, no ban.
 * @throws ExpectedError "refused" when the document's day is still to come, or from before the base was one
 */
export async function confirmTransfer(actor: Actor, input: CaseIdInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "transfer");
    const base = await lockBase(tx, actor, locked.baseId);
    const recognition = await findRecognition(tx, locked);
    const notify = [...(await tellCaseHost(tx, locked, "transfer.confirmed")), ...(await tellCaseRecommender(tx, locked, "transfer.confirmed"))];
    await moveCase(tx, { actor, locked, action: "confirm", notify });
    const finding = checkTransfer({ ...recognition, on: shanghaiDay(await receivedAt(tx)) });
    if (!recognition || finding.outcome === "unmet") throw refusedError(finding.explanation, [finding]);
    const { documentNumber, documentOn } = recognition;
    const recognizedOn = fromDbDay(base.recognizedOn);
    if (documentOn < recognizedOn) throw refusedError(`科技部认定文件的日期早于本基地的认定日期（${formatChineseDate(recognizedOn)}），请核对（第二十四条）。`);
    await listTransferredBase(tx, actor, { nameZh: recognition.nationalName, kind: nationalKinds.find(({ value }) => value === recognition.nationalKind)!.label, hostName: locked.organization.name, documentNumber, baseId: base.id });
    await endBase(tx, { actor, base, action: "transfer", on: documentOn, reason: `经${documentNumber}认定为部级基地`, payload: { caseId: locked.id, documentNumber, documentOn } });
    return null;
  });
}
