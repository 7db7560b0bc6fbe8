import type { Finding } from "@/lib/regulation/finding";
import type { Section } from "@/lib/forms/field";

/** Where a fact of a finding is filled in. Section “organization” is the host's own record, not the declaration. */
export interface FieldRef {
  section: string;
  /** `field` or `slot:key`; empty for the section as a whole. */
  path: string;
  label: string;
}

/** Facts of the Declaration (lib/regulation/declaration.ts) that the form keeps under another name, or in another section. */
const moved: Readonly<Record<string, readonly [section: string, path: string]>> = {
  basis: ["overview", "basis"],
  globalPaths: ["overview", "globalPaths"],
  fieldZh: ["overview", "fieldZh"],
  fieldEn: ["overview", "fieldEn"],
  fieldCode: ["overview", "fieldCode"],
  leader: ["overview", "leaderName"],
  supportStaff: ["guarantees", "supportStaff"],
  supportFacility: ["guarantees", "supportFacility"],
  fundPlan: ["guarantees", "fundPlan"],
  foundation: ["foundation", "foundation"],
  goals: ["goals", "goals"],
  mechanism: ["goals", "mechanism"],
  partners: ["partners", "partners"],
  members: ["team", "members"],
  managementSystems: ["systems", "systems"],
  emergencyContact: ["systems", "emergencyContact"],
  emergencyProcess: ["systems", "emergencyProcess"],
  sciProjects: ["researchStrength", "sciProjects"],
  ownIp: ["enterpriseStrength", "ownIp"],
  marketAdvantage: ["enterpriseStrength", "marketAdvantage"],
  rdYears: ["researchSpending", "rdYears"],
  commitments: ["commitment", "truthful"],
  openService: ["openService", ""],
  overseasInstitution: ["overseasInstitution", ""],
  foreignInvested: ["foreignInvested", ""],
};

/** Sections whose fields have the same names in the Declaration: `openService.pipeline`. */
const mirrored = new Set(["openService", "overseasInstitution", "foreignInvested"]);

function placeOf(about: string): readonly [section: string, path: string] | undefined {
  const [first = "", second = ""] = about.split(".");
  if (first === "host") return ["organization", second];
  if (mirrored.has(first)) return [first, second];
  return moved[first];
}

/** The fields a finding is about, in the order of its `about`; facts that nobody fills in (the day, the register) have none. */
export function fieldsOf(finding: Finding, form: readonly Section[]): FieldRef[] {
  const refs = finding.about.flatMap((about): FieldRef[] => {
    if (about === "attachedDocuments") return missingDocuments(finding, form);
    const place = placeOf(about);
    if (!place) return [];
    const [section, path] = place;
    if (section === "organization") return [{ section, path, label: "单位档案" }];
    const definition = form.find((one) => one.key === section);
    if (!definition) return [];
    const field = definition.fields.find((one) => one.key === path);
    return [{ section, path: field ? path : "", label: field?.label ?? definition.title }];
  });
  return refs.filter((ref, index) => refs.findIndex((other) => other.section === ref.section && other.path === ref.path) === index);
}

function missingDocuments({ inputs }: Finding, form: readonly Section[]): FieldRef[] {
  const missing = Array.isArray(inputs.missing) ? (inputs.missing as readonly string[]) : [];
  return missing.flatMap((key) => {
    const section = form.find(({ slots }) => slots.some((slot) => slot.key === key));
    const slot = section?.slots.find((one) => one.key === key);
    return section && slot ? [{ section: section.key, path: `slot:${key}`, label: slot.label }] : [];
  });
}
