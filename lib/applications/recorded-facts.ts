import "server-only";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import type { RecordedFacts } from "@/lib/regulation/declaration";
import type { ApplicationStage } from "@/lib/workflow/application-stages";

/** Declarations in these stages compete with nothing any more (a recognised one is a base). */
const ended: readonly ApplicationStage[] = ["recognized", "notRecommended", "formallyRejected", "notRecognized", "retracted"];

/** Names nearer than the rule's limit share most pairs of characters: one of the first few must occur (第二十五条). */
const candidateLimit = 200;

function firstPairs(fieldZh: string): string[] {
  const characters = [...fieldZh.trim()];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return pairs.length > 0 ? pairs.slice(0, Math.floor(pairs.length * 0.4) + 1) : characters;
}

interface Subject {
  id: string;
  callId: string;
  organizationId: string;
  organization: { creditCode: string };
}

/** What the portal knows of a host and of names in use, for the bans and the duplicates. */
export async function loadRecordedFacts(client: Reader, application: Subject, fieldZh: string): Promise<RecordedFacts> {
  const inForce = { stage: { in: ["active" as const, "rectifying" as const] } };
  const underWay = { id: { not: application.id }, firstSubmittedAt: { not: null }, stage: { notIn: [...ended] } };
  const similar = firstPairs(fieldZh).map((pair) => ({ fieldZh: { contains: pair } }));

  const bans = await client.reapplicationBan.findMany({ where: { creditCode: application.organization.creditCode } });
  const ownBases = await client.base.findMany({ where: { ...inForce, organizationId: application.organizationId }, select: { nameZh: true, fieldCode: true } });
  const ownApplications = await client.application.findMany({
    where: { ...underWay, organizationId: application.organizationId, fieldCode: { not: null } },
    select: { number: true, fieldZh: true, fieldCode: true },
  });
  const similarBases = await client.base.findMany({ where: { ...inForce, OR: similar }, select: { fieldZh: true }, take: candidateLimit });
  const similarApplications = await client.application.findMany({ where: { ...underWay, callId: application.callId, OR: similar }, select: { fieldZh: true }, take: candidateLimit });

  return {
    revocations: bans.map((ban) => ({
      revokedOn: fromDbDay(ban.revokedOn),
      scope: ban.scope === "field" ? "field" : "host",
      ...(ban.fieldCode ? { fieldCode: ban.fieldCode } : {}),
    })),
    hostBases: [
      ...ownBases.map(({ nameZh, fieldCode }) => ({ name: nameZh, fieldCode })),
      ...ownApplications.map(({ number, fieldZh: name, fieldCode }) => ({ name: `${name ?? "未命名"}（申报中，${number}）`, fieldCode: fieldCode! })),
    ],
    fieldsInUse: [...new Set([...similarBases, ...similarApplications].flatMap(({ fieldZh: name }) => name ?? []))],
  };
}
