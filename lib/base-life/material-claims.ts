import "server-only";
import type { RowValue, SectionData } from "@/lib/forms/field";
import { db } from "@/lib/platform/db";
import type { PatentClaim, SpendingClaim } from "@/lib/regulation/cross-checks";

export interface ClaimingBase {
  id: string;
  organizationId: string;
  applicationId: string | null;
}

const rowsOf = (data: unknown, key: string) => {
  const value = (data as SectionData)[key];
  return Array.isArray(value) ? (value as RowValue[]) : [];
};
const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** Stages in which a declaration is what was signed last; before and between them it is the host's own draft. */
const drafts = ["draft", "recommendationCorrection", "examinationCorrection", "retracted"] as const;

/** What the signed material of the bases claims: patents of declarations and annual reports, research spending of declarations. Two queries. */
export async function materialClaims(bases: readonly ClaimingBase[]): Promise<{ patents: PatentClaim[]; spending: SpendingClaim[] }> {
  const ownerOf = new Map(bases.flatMap(({ id, applicationId }) => (applicationId ? [[applicationId, id] as const] : [])));
  const [reports, declarations] = await Promise.all([
    db.caseSection.findMany({
      where: { key: "breakthroughs", case: { process: "annualReport", stage: { in: ["submitted", "accepted"] }, baseId: { in: bases.map(({ id }) => id) } } },
      select: { data: true, case: { select: { baseId: true, title: true } } },
    }),
    db.applicationSection.findMany({
      where: { key: { in: ["foundation", "enterpriseStrength", "researchSpending"] }, application: { organizationId: { in: bases.map(({ organizationId }) => organizationId) }, stage: { notIn: [...drafts] } } },
      orderBy: { application: { createdAt: "asc" } },
      select: { key: true, data: true, application: { select: { id: true, number: true, organizationId: true } } },
    }),
  ]);
  const reported = reports.flatMap(({ data, case: report }) => rowsOf(data, "works").filter(({ kind }) => kind === "patent").map(({ number }) => ({ baseId: report.baseId, number: textOf(number), where: report.title })));
  const declared = declarations.flatMap(({ key, data, application }): PatentClaim[] => {
    const baseId = ownerOf.get(application.id);
    if (!baseId || key === "researchSpending") return [];
    const rows = key === "foundation" ? rowsOf(data, "outputs").filter(({ kind }) => kind === "patent") : rowsOf(data, "ownIp");
    return rows.map(({ number }) => ({ baseId, number: textOf(number), where: `申报书 ${application.number ?? ""}`.trim() }));
  });
  return { patents: [...declared, ...reported], spending: declarations.filter(({ key }) => key === "researchSpending").flatMap(spendingOf) };
}

function spendingOf({ data, application }: { data: unknown; application: { number: string | null; organizationId: string } }): SpendingClaim[] {
  const caliber = textOf((data as SectionData).caliber);
  return rowsOf(data, "rdYears").map(({ id, rd, audit }) => ({ hostId: application.organizationId, year: textOf(id), rd: textOf(rd), audited: audit === "audited", caliber, where: `申报书 ${application.number ?? ""}`.trim() }));
}
