import "server-only";
import type { Reader } from "@/lib/platform/db";
import { isCaseProcess } from "@/lib/workflow/case-tables";

/** What a duty is about, in words, and to whom its page is open. */
export interface DutySubject {
  kind: "application" | "case";
  title: string;
  /** The base's name; null for an application, which has none yet. */
  baseName: string | null;
  baseNumber: string | null;
  hostName: string;
  openTo: { host: boolean; recommender: boolean; province: boolean };
}

/** The subjects of duties by their ids; two queries however many there are. */
export async function subjectsOf(client: Reader, duties: readonly { subjectType: string; subjectId: string }[]): Promise<Map<string, DutySubject>> {
  const ids = (application: boolean) => duties.filter(({ subjectType }) => (application ? subjectType === "application" : isCaseProcess(subjectType))).map(({ subjectId }) => subjectId);
  const [cases, applications] = [
    await client.baseCase.findMany({
      where: { id: { in: ids(false) } },
      select: { id: true, title: true, openToHost: true, openToRecommender: true, openToProvince: true, base: { select: { nameZh: true, number: true } }, organization: { select: { name: true } } },
    }),
    await client.application.findMany({ where: { id: { in: ids(true) } }, select: { id: true, number: true, fieldZh: true, firstSubmittedAt: true, organization: { select: { name: true } } } }),
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
  ]);
}
