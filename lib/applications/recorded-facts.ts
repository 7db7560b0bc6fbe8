import "server-only";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import type { RecordedFacts } from "@/lib/regulation/declaration";
import { endedStages, findSimilarFields } from "./similar-fields";

interface Subject {
  id: string;
  callId: string;
  organizationId: string;
  organization: { creditCode: string };
}

/** What the portal knows of a host and of names in use, for the bans and the duplicates. */
export async function loadRecordedFacts(client: Reader, application: Subject, fieldZh: string): Promise<RecordedFacts> {
  const inForce = { stage: { in: ["active" as const, "rectifying" as const] } };
  const underWay = { id: { not: application.id }, firstSubmittedAt: { not: null }, stage: { notIn: [...endedStages] } };

  const bans = await client.reapplicationBan.findMany({ where: { creditCode: application.organization.creditCode, liftedOn: null } });
  const ownBases = await client.base.findMany({ where: { ...inForce, organizationId: application.organizationId }, select: { nameZh: true, fieldCode: true } });
  const ownApplications = await client.application.findMany({
    where: { ...underWay, organizationId: application.organizationId, fieldCode: { not: null } },
    select: { number: true, fieldZh: true, fieldCode: true },
  });
  const similar = await findSimilarFields(client, fieldZh, { organizationId: application.organizationId, applicationId: application.id });
  const ownOne = ({ organizationId }: { organizationId: string }) => organizationId === application.organizationId;
  const distinct = (rows: readonly { fieldZh: string }[]) => [...new Set(rows.map(({ fieldZh: name }) => name))];
  const competing = similar.applications.filter(({ submitted, callId }) => submitted && callId === application.callId);

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
    fieldsInUse: distinct([...similar.bases.filter(({ publicVisible }) => publicVisible), ...competing.filter(ownOne)]),
    confidentialFieldsInUse: [...similar.bases.filter(({ publicVisible }) => !publicVisible), ...competing.filter((one) => !ownOne(one))].map(({ fieldZh: name }) => name),
  };
}
