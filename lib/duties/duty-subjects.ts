import "server-only";
import type { Reader } from "@/lib/platform/db";
import { isCaseProcess } from "@/lib/workflow/case-tables";

/** What a duty is about, in words, and to whom its page is open. */
export interface DutySubject {
  kind: "application" | "case" | "base";
  title: string;
  /** The base's name; null for an application, which has none yet. */
  baseName: string | null;
  baseNumber: string | null;
  hostName: string;
  openTo: { host: boolean; recommender: boolean; province: boolean };
}

/** The subjects of duties by their ids; three queries however many there are. */
export async function subjectsOf(client: Reader, duties: readonly { subjectType: string; subjectId: string }[]): Promise<Map<string, DutySubject>> {
  const ids = (kind: DutySubject["kind"]) => duties.filter(({ subjectType }) => (isCaseProcess(subjectType) ? "case" : subjectType) === kind).map(({ subjectId }) => subjectId);
  const [cases, applications, bases] = [
    await client.baseCase.findMany({
      where: { id: { in: ids("case") } },
      select: { id: true, title: true, openToHost: true, openToRecommender: true, openToProvince: true, base: { select: { nameZh: true, number: true } }, organization: { select: { name: true } } },
    }),
    await client.application.findMany({ where: { id: { in: ids("application") } }, select: { id: true, number: true, fieldZh: true, firstSubmittedAt: true, organization: { select: { name: true } } } }),
    await client.base.findMany({ where: { id: { in: ids("base") } }, select: { id: true, number: true, nameZh: true, organization: { select: { name: true } } } }),
  ];
  return new Map<string, DutySubject>([
    ...cases.map((one): [string, DutySubject] => [
      one.id,
      {
        kind: "case",
        title: one.title,
        baseName: one.base.nameZh,
        baseNumber: one.base.number,
        hostName: one.organization.name,
        openTo: { host: one.openToHost, recommender: one.openToRecommender, province: one.openToProvince },
      },
    ]),
    ...applications.map((one): [string, DutySubject] => [
      one.id,
      {
        kind: "application",
        title: [one.number, one.fieldZh].filter(Boolean).join(" ") || "申报",
        baseName: null,
        baseNumber: null,
        hostName: one.organization.name,
        openTo: { host: true, recommender: one.firstSubmittedAt !== null, province: one.firstSubmittedAt !== null },
      },
    ]),
    ...bases.map((one): [string, DutySubject] => [
      one.id,
      { kind: "base", title: one.number, baseName: one.nameZh, baseNumber: one.number, hostName: one.organization.name, openTo: { host: true, recommender: true, province: true } },
    ]),
  ]);
}
