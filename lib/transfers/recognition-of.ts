import "server-only";
import { z } from "zod";
import { parseCaseContent } from "@/lib/cases/case-draft";
import type { Reader } from "@/lib/platform/db";
import { nationalRecognitionSchema, type NationalRecognition } from "./schema";

/** `BaseCase.content` of a transfer: what an officer registered; empty where the host reported it. */
const transferContent = z.object({ recognition: nationalRecognitionSchema.optional() });

/** What was reported by the host, as signed last, or registered by an officer; undefined when it cannot be read. */
export async function findRecognition(client: Reader, transfer: { id: string; content: unknown }): Promise<NationalRecognition | undefined> {
  const registered = transferContent.parse(transfer.content).recognition;
  if (registered) return registered;
  const filing = await client.caseFiling.findFirst({ where: { caseId: transfer.id }, orderBy: { ordinal: "desc" }, select: { contentText: true } });
  return filing ? nationalRecognitionSchema.safeParse(parseCaseContent(filing.contentText).sections.recognition).data : undefined;
}
