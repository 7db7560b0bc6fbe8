import "server-only";
import type { Actor } from "@/lib/access/actor";
import { toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** What the province knows of an institution that has not registered itself. */
export interface KnownHost {
  creditCode: string;
  name: string;
  kind: string;
  establishedOn: PlainDate;
  cityCode: string;
  recommenderId: string;
}

/** GB 32100: the first two characters say what kind of legal person the code was given to. */
const legalForms: Readonly<Record<string, string>> = { "91": "enterpriseLegalPerson", "12": "publicInstitution", "51": "socialOrganization", "52": "privateNonEnterprise", "11": "governmentOrgan" };

/** A host without people yet; whoever registers with its credit code takes it over and completes what was not known. @returns its id */
export async function registerKnownHost(tx: Tx, actor: Actor, known: KnownHost): Promise<string> {
  const recommender = await tx.recommender.findUniqueOrThrow({ where: { id: known.recommenderId }, select: { kind: true } });
  const { establishedOn, ...columns } = known;
  const host = await tx.organization.create({
    select: { id: true },
    data: {
      ...columns,
      establishedOn: toDbDay(establishedOn),
      legalForm: legalForms[known.creditCode.slice(0, 2)] ?? "unincorporated",
      affiliation: recommender.kind === "supervisingDepartment" ? "province" : known.creditCode.startsWith("91") ? "private" : "city",
      registeredAddress: "",
      legalRepresentative: "",
      contactName: "",
      contactPhone: "",
      contactEmail: "",
    },
  });
  await recordEvent(tx, { actor, action: "organization.import", subject: { type: "organization", id: host.id }, payload: { creditCode: known.creditCode } });
  return host.id;
}
