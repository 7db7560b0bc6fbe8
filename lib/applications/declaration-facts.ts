import type { Declaration, DeclaredHost, DeclaredManagementSystem, DeclaredPartner, DocumentKind, RecordedFacts } from "@/lib/regulation/declaration";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import type { ResearchYear } from "@/lib/regulation/research-intensity";
import type { RuleId } from "@/lib/regulation/rules";
import type { Category } from "@/lib/regulation/terms";
import type { RowValue, ScalarValue, SectionData } from "@/lib/forms/field";

/** What the portal holds of a declaration, as the law's rules are asked about it. */
export interface DeclarationSource {
  /** The legal day of the submission, or today for a draft. */
  filedOn: PlainDate;
  filingYear: number;
  category: Category;
  host: DeclaredHost;
  /** Sections that this declaration is asked, by key. */
  sections: Readonly<Record<string, SectionData>>;
  /** The places for attachments that hold a file. */
  filledSlots: readonly string[];
  explanations: Readonly<Record<string, string>>;
  onRecord: RecordedFacts;
}

type Values = { [key: string]: ScalarValue | RowValue[] | undefined };

function text(values: Values | undefined, key: string): string | undefined {
  const value = values?.[key];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** A choice: the form's options carry the same words as the law's terms (section-schema.ts refuses others). */
function choice<T extends string>(values: Values | undefined, key: string): T | undefined {
  return text(values, key) as T | undefined;
}

function choices<T extends string>(values: Values | undefined, key: string): readonly T[] | undefined {
  const value = values?.[key];
  return Array.isArray(value) && value.length > 0 ? (value as readonly unknown[] as readonly T[]) : undefined;
}

function day(values: Values | undefined, key: string): PlainDate | undefined {
  const value = text(values, key);
  return value !== undefined && isPlainDate(value) ? value : undefined;
}

function year(values: Values | undefined, key: string): number | undefined {
  const value = text(values, key);
  return value !== undefined && /^\d{4}$/.test(value) ? Number(value) : undefined;
}

function rows(values: Values | undefined, key: string): readonly Values[] {
  const value = values?.[key];
  return Array.isArray(value) ? (value as readonly Values[]) : [];
}

function agreed(values: Values | undefined, key: string): boolean {
  return values?.[key] === true;
}

/** Agreements stand in their own table and name their institution (form: `sibling`); the rules want them with it. */
function partnersOf(section: SectionData | undefined): DeclaredPartner[] {
  const agreements = rows(section, "agreements");
  return rows(section, "partners").map((partner) => {
    const nameZh = text(partner, "nameZh");
    return {
      nameZh,
      nameLocal: text(partner, "nameLocal"),
      region: text(partner, "region"),
      parent: text(partner, "parent"),
      relation: choice(partner, "relation"),
      sinceYear: year(partner, "sinceYear"),
      agreements: agreements
        .filter((agreement) => nameZh !== undefined && text(agreement, "partner") === nameZh)
        .map((agreement) => ({
          title: text(agreement, "title"),
          signedOn: day(agreement, "signedOn"),
          expiresOn: text(agreement, "term") === "open" ? undefined : day(agreement, "expiresOn"),
          signedBy: choice(agreement, "signedBy"),
          relevance: text(agreement, "relevance"),
        })),
    };
  });
}

function managementSystemsOf(section: SectionData | undefined): DeclaredManagementSystem[] {
  return rows(section, "systems").map((system) => ({
    kind: system.id as unknown as DeclaredManagementSystem["kind"],
    state: choice(system, "state"),
    title: text(system, "title"),
    issuedOn: day(system, "issuedOn"),
    owner: text(system, "owner"),
    reason: text(system, "reason"),
  }));
}

/** “实际经营期不满三年的按实际经营时间计算”: years in which the host did not exist yet are left out. */
function researchYearsOf(section: SectionData | undefined): ResearchYear[] | undefined {
  const filled = rows(section, "rdYears").filter((one) => text(one, "operating") !== undefined && text(one, "operating") !== "none");
  if (filled.length === 0) return undefined;
  return filled.map((one) => ({
    year: Number(one.id),
    rd: text(one, "rd") ?? "",
    revenue: text(one, "revenue") ?? "",
    ...(text(one, "rdDomestic") === undefined ? {} : { rdDomestic: text(one, "rdDomestic")! }),
  }));
}

function openServiceOf(section: SectionData | undefined): Declaration["openService"] {
  if (!section) return undefined;
  return {
    resources: text(section, "resources"),
    pipeline: rows(section, "pipeline").map((one) => ({ title: text(one, "title"), region: text(one, "region") })),
    venueAddress: text(section, "venueAddress"),
    venueArea: text(section, "venueArea"),
    venueFunctions: choices(section, "venueFunctions"),
    operatingBudget: rows(section, "operatingBudget").map((one) => ({ year: year(one, "year"), kind: choice(one, "kind"), amount: text(one, "amount") })),
    transferTeam: rows(section, "transferTeam").map((one) => ({ name: text(one, "name"), duty: text(one, "duty"), fullTime: agreed(one, "fullTime") })),
    cases: rows(section, "cases").map((one) => ({ title: text(one, "title"), direction: choice(one, "direction") })),
  };
}

function overseasInstitutionOf(section: SectionData | undefined): Declaration["overseasInstitution"] {
  if (!section) return undefined;
  return {
    nameZh: text(section, "nameZh"),
    nameLocal: text(section, "nameLocal"),
    region: text(section, "region"),
    city: text(section, "city"),
    mode: choice(section, "mode"),
    sharePercent: text(section, "sharePercent"),
    controlNote: text(section, "controlNote"),
    staff: text(section, "staff"),
    area: text(section, "area"),
    yearlySpending: text(section, "yearlySpending"),
    synergy: text(section, "synergy"),
    outputs: rows(section, "outputs").map((one) => ({ title: text(one, "title") })),
  };
}

function foreignInvestedOf(section: SectionData | undefined): Declaration["foreignInvested"] {
  if (!section) return undefined;
  return {
    investorKind: choice(section, "investorKind"),
    parentName: text(section, "parentName"),
    parentRegion: text(section, "parentRegion"),
    parentShare: text(section, "parentShare"),
    condition: text(section, "condition"),
    synergy: text(section, "synergy"),
    globalProjects: rows(section, "globalProjects").map((one) => ({ title: text(one, "title"), keyPart: text(one, "keyPart") })),
  };
}

/** The declaration as the rules of 第二至第二十七条 read it. What is not filled in, or not in its shape, is absent. */
export function declarationFacts(source: DeclarationSource): Declaration {
  const { overview, guarantees, goals, foundation, team, systems, researchStrength, enterpriseStrength, researchSpending, commitment } = source.sections;
  return {
    filedOn: source.filedOn,
    filingYear: source.filingYear,
    category: source.category,
    basis: choice(overview, "basis"),
    globalPaths: choices(overview, "globalPaths"),
    fieldZh: text(overview, "fieldZh"),
    fieldEn: text(overview, "fieldEn"),
    fieldCode: text(overview, "fieldCode"),
    host: source.host,
    leader: { name: text(overview, "leaderName"), organization: text(overview, "leaderOrganization") },
    supportStaff: text(guarantees, "supportStaff"),
    supportFacility: text(guarantees, "supportFacility"),
    fundPlan: rows(guarantees, "fundPlan").map((one) => ({ year: year(one, "year"), ownFunds: text(one, "ownFunds"), otherFunds: text(one, "otherFunds") })),
    foundation: text(foundation, "foundation"),
    goals: text(goals, "goals"),
    mechanism: text(goals, "mechanism"),
    partners: partnersOf(source.sections.partners),
    members: rows(team, "members").map((one) => ({ name: text(one, "name"), organization: text(one, "organization"), role: choice(one, "role") })),
    managementSystems: managementSystemsOf(systems),
    emergencyContact: text(systems, "emergencyContact"),
    emergencyProcess: text(systems, "emergencyProcess"),
    sciProjects: rows(researchStrength, "sciProjects").map((one) => ({ title: text(one, "title"), level: choice(one, "level"), number: text(one, "number"), leader: text(one, "leader") })),
    ownIp: rows(enterpriseStrength, "ownIp").map((one) => ({ title: text(one, "title"), number: text(one, "number"), holder: choice(one, "holder"), product: text(one, "product") })),
    marketAdvantage: text(enterpriseStrength, "marketAdvantage"),
    rdYears: researchYearsOf(researchSpending),
    caliber: choice(researchSpending, "caliber"),
    openService: openServiceOf(source.sections.openService),
    overseasInstitution: overseasInstitutionOf(source.sections.overseasInstitution),
    foreignInvested: foreignInvestedOf(source.sections.foreignInvested),
    explanations: source.explanations as Partial<Record<RuleId, string>>,
    commitments: { truthful: agreed(commitment, "truthful"), nonSecret: agreed(commitment, "nonSecret"), integrity: agreed(guarantees, "integrity") },
    attachedDocuments: source.filledSlots as readonly DocumentKind[],
    onRecord: source.onRecord,
  };
}
