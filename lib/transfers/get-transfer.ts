import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import type { Finding } from "@/lib/regulation/finding";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { findRecognition } from "./recognition-of";
import type { NationalRecognition } from "./schema";

/** The ministry's recognition, as the host reported it last or an officer registered it, and what the rule says of it today. */
export interface TransferView {
  recognition: NationalRecognition | null;
  finding: Finding;
}

/** @throws ExpectedError "notFound" */
export async function getTransfer(actor: Actor, caseId: string, today: PlainDate): Promise<TransferView> {
  const row = await db.baseCase.findFirst({ where: { AND: [{ id: caseId, process: "transfer" }, scope(actor, "baseCase.read")] }, select: { id: true, content: true } });
  if (!row) throw notFoundError("该报告");
  const recognition = await findRecognition(db, row);
  return { recognition: recognition ?? null, finding: checkTransfer({ ...recognition, on: today }) };
}
