import "server-only";
import { findAlikeBases } from "@/lib/bases/find-similar-bases";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { checkSameField } from "@/lib/regulation/articles/article-04-positioning";
import { checkAdmission, type AdmissionOrigin } from "@/lib/regulation/articles/article-17-admission";
import { checkNotBanned } from "@/lib/regulation/articles/article-22-revocation";
import { checkField, checkSimilarName } from "@/lib/regulation/articles/article-25-naming";
import type { Declaration, RecordedFacts } from "@/lib/regulation/declaration";
import type { Finding } from "@/lib/regulation/finding";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { ForeignInvestment, LegalForm, OrganizationKind } from "@/lib/regulation/terms";
import type { LockedAdmission } from "./lock-admission";

interface Stated {
  assessed: boolean;
  researchYears: readonly { year: number; rd: string; revenue: string }[];
  decisionRecorded: boolean;
}

/**
 * The carrier against 第七条, the article of its category, names and bans, by what the portal knows of it. What the portal
 * does not know is unmet here and answered by the officer from the papers.
 */
export async function admissionFindings(client: Reader, admission: LockedAdmission, stated: Stated, on: PlainDate): Promise<Finding[]> {
  const parameters = await liveParameters(on, client);
  const origin = admission.carrierKind as AdmissionOrigin;
  const document = admission.originalDocument;
  const facts = { origin, decisionRecorded: stated.decisionRecorded, assessed: stated.assessed, ...(origin === "incubator" ? { recognitionDocument: document } : { incentiveDocument: document }) };
  const declaration = await declarationOf(client, admission, stated, on);
  return [
    ...checkAdmission(facts, declaration, parameters),
    checkSameField(declaration),
    checkField(declaration, parameters),
    ...checkSimilarName(declaration),
    checkNotBanned(declaration),
  ].flat();
}

async function declarationOf(client: Reader, admission: LockedAdmission, { researchYears }: Stated, on: PlainDate): Promise<Declaration> {
  const host = await client.organization.findUnique({ where: { creditCode: admission.creditCode }, select: { id: true, kind: true, legalForm: true, cityCode: true, establishedOn: true, foreignInvestment: true } });
  const years = researchYears.filter(({ rd, revenue }) => rd !== "" && revenue !== "");
  return {
    filedOn: on,
    filingYear: yearOf(on),
    fieldCode: admission.fieldCode,
    fieldZh: admission.fieldZh,
    fieldEn: admission.fieldEn,
    leader: { name: admission.leaderName, organization: admission.hostName },
    host: {
      name: admission.hostName,
      creditCode: admission.creditCode,
      cityCode: host?.cityCode ?? admission.cityCode,
      ...((host?.kind ?? admission.hostKind) ? { organizationKind: (host?.kind ?? admission.hostKind) as OrganizationKind } : {}),
      ...(host ? { legalForm: host.legalForm as LegalForm, establishedOn: fromDbDay(host.establishedOn) } : admission.establishedOn ? { establishedOn: fromDbDay(admission.establishedOn) } : {}),
      ...(host?.foreignInvestment ? { foreignInvestment: host.foreignInvestment as ForeignInvestment } : {}),
    },
    ...(years.length > 0 ? { rdYears: years } : {}),
    onRecord: await recordedFacts(client, admission, host?.id),
  };
}

async function recordedFacts(client: Reader, admission: LockedAdmission, organizationId: string | undefined): Promise<RecordedFacts> {
  const bans = await client.reapplicationBan.findMany({ where: { creditCode: admission.creditCode, liftedOn: null } });
  const own = organizationId ? await client.base.findMany({ where: { organizationId, stage: { in: ["active", "rectifying"] } }, select: { nameZh: true, fieldCode: true } }) : [];
  const alike = await findAlikeBases(client, admission.fieldZh);
  return {
    hostBases: own.map(({ nameZh, fieldCode }) => ({ name: nameZh, fieldCode })),
    // The province reads these findings, and it sees every base.
    fieldsInUse: alike.map(({ fieldZh }) => fieldZh),
    revocations: bans.map((ban) => ({ revokedOn: fromDbDay(ban.revokedOn), scope: ban.scope === "field" ? "field" : "host", ...(ban.fieldCode ? { fieldCode: ban.fieldCode } : {}) })),
  };
}
