import type { DeclaredPartner, DeclaredProject, Declaration } from "@/lib/regulation/declaration";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { basisLabels, legalFormLabels, organizationKindLabels, type ComprehensiveBasis, type LegalForm, type OrganizationKind } from "@/lib/regulation/terms";
import { buildPartner } from "@/tests/builders/declaration";
import type { Departure } from "../record";

const kinds = Object.keys(organizationKindLabels) as OrganizationKind[];
const legalForms = Object.keys(legalFormLabels) as LegalForm[];
const bases = Object.keys(basisLabels) as ComprehensiveBasis[];

/** 第八条（一）: which branch a host follows, chosen or derived, for each kind and form. */
export function hostsForBasis(complete: Declaration): [name: string, declaration: Declaration][] {
  return kinds.flatMap((organizationKind) => [
    ...legalForms.map((legalForm): [string, Declaration] => [`${organizationKind} as ${legalForm}`, { ...complete, basis: undefined, host: { ...complete.host, organizationKind, legalForm } }]),
    ...bases.map((basis): [string, Declaration] => [`${organizationKind} choosing ${basis}`, { ...complete, basis, host: { ...complete.host, organizationKind } }]),
  ]);
}

/** 第八条（一） for universities and institutes. */
export function projectDepartures(complete: Declaration): Departure[] {
  const project = (change: Partial<DeclaredProject>) => ({ title: "项目", level: "province", leader: "李四", ...change }) as DeclaredProject;
  const led = (name: string, change: Partial<DeclaredProject>, others: Partial<Declaration> = {}): Departure => [`project ${name}`, { sciProjects: [project(change)], ...others }];
  const member = (role: "leader" | "core" | "manager" | "transfer" | undefined, organization?: string): Partial<Declaration> => ({ members: [{ name: "周九", role, organization }] });
  return [
    ...(["national", "ministry", "province", "city", "enterprise", undefined] as const).map((level) => led(`of level ${level}`, { level })),
    led("led by the base's leader", { leader: "张三" }),
    led("led by somebody else", { leader: "钱七" }),
    led("led by nobody", { leader: undefined }, { members: [{ role: "core" }] }),
    led("led by a blank name", { leader: " · " }, { members: [{ name: " ", role: "core" }] }),
    ...(["leader", "core", "manager", "transfer", undefined] as const).map((role) => led(`led by a member as ${role}`, { leader: "周九" }, member(role))),
    led("led by a name written otherwise", { leader: "J. VAN·DYK•X" }, { members: [{ name: "j van dykx", role: "core" }] }),
    led("led at the member's institution", { leader: "周九", leaderOrganization: "A 大学" }, member("core", "a大学")),
    led("led at another institution", { leader: "周九", leaderOrganization: "乙大学" }, member("core", "甲大学")),
    led("led at an institution, the member's blank", { leader: "周九", leaderOrganization: "乙大学" }, member("core", " ")),
    led("led at a blank institution", { leader: "周九", leaderOrganization: " " }, member("core", "甲大学")),
    led("led by a member, without a leader of the base", { leader: "李四" }, { leader: undefined }),
    led("led without a team", { leader: "李四" }, { leader: undefined, members: undefined }),
    ["three projects, one led by the team, one of no weight", { sciProjects: [project({}), project({ leader: "钱七" }), project({ level: "city" })] }],
    ["no project, explained", { sciProjects: [], explanations: { "art08-provincial-project": " 新设机构\t", "art08-project-leader": " 同上\t" } }],
    ["no project, blank explanations", { sciProjects: [], explanations: { "art08-provincial-project": " ", "art08-project-leader": "" } }],
    ["a hospital without projects", { basis: "other", sciProjects: [], host: { ...complete.host, organizationKind: "medical" } }],
  ];
}

const agreement = { title: "协议", signedOn: day("2025-03-01"), signedBy: "host" } as const;

/** 第八条（二）: which institutions count. */
export function agreementDepartures(): Departure[] {
  const good = [buildPartner("甲"), buildPartner("乙")];
  const third = (name: string, change: Partial<DeclaredPartner>, parameters?: Departure[2]): Departure => [`third partner: ${name}`, { partners: [...good, buildPartner("丙", change)] }, parameters];
  const all = (name: string, partners: DeclaredPartner[], others: Partial<Declaration> = {}): Departure => [`partners: ${name}`, { partners, ...others }];
  return [
    third("counts", {}),
    third("no region", { region: undefined }),
    third("blank region", { region: " " }),
    third("in the mainland", { region: "CN" }),
    third("unknown region", { region: "QQ" }),
    third("in Hong Kong", { region: "HK" }),
    third("in Taiwan, not counted by the province", { region: "TW" }, { hmtCountedAsOverseas: false }),
    third("in Japan where Hong Kong is not counted", { region: "JP" }, { hmtCountedAsOverseas: false }),
    ...(["subsidiary", "parent", "affiliate", undefined] as const).map((relation) => third(`relation ${relation}`, { relation })),
    third("no agreements", { agreements: [] }),
    third("agreements not stated", { agreements: undefined }),
    third("signed on the day of filing", { agreements: [{ ...agreement, signedOn: day("2027-03-15") }] }),
    third("signed the day after", { agreements: [{ ...agreement, signedOn: day("2027-03-16") }] }),
    third("signed on no stated day", { agreements: [{ ...agreement, signedOn: undefined }] }),
    third("expires on the day of filing", { agreements: [{ ...agreement, expiresOn: day("2027-03-15") }] }),
    third("expired the day before", { agreements: [{ ...agreement, expiresOn: day("2027-03-14") }] }),
    third("one expired, one in force", { agreements: [{ ...agreement, expiresOn: day("2027-03-14") }, agreement] }),
    ...(["host", "department", "person", undefined] as const).flatMap((signedBy) => [
      third(`signed by ${signedBy}`, { agreements: [{ ...agreement, signedBy }] }),
      third(`signed by ${signedBy}, departments not counted`, { agreements: [{ ...agreement, signedBy }] }, { departmentAgreementsCounted: false }),
    ]),
    third("the same name again, spaced", { nameZh: " 甲\t" }),
    third("the same name again, once without agreement", { nameZh: "甲", agreements: [] }),
    third("a local name only", { nameZh: undefined, nameLocal: " Third University\t" }),
    third("no name", { nameZh: undefined }),
    third("two are wanted", { agreements: [] }, { agreementsMinimum: 2 }),
    third("four are wanted", {}, { agreementsMinimum: 4 }),
    all("one group twice, another once, spaced", [...["集团", " 集团\t", "另一集团"].map((parent, index) => buildPartner(`机构${index}`, { parent })), buildPartner("丁")]),
    all("one group three times, another twice", ["A", "A", "A", "B", "B"].map((parent, index) => buildPartner(`机构${index}`, { parent }))),
    all("different groups and a blank one", ["A", "B", " ", " "].map((parent, index) => buildPartner(`机构${index}`, { parent }))),
    all("two from Hong Kong and Macao", [...good, buildPartner("港", { region: "HK" }), buildPartner("澳", { region: "MO" })]),
    all("two do not count", [...good, buildPartner("丙", { relation: "parent" }), buildPartner("丁", { region: "CN" })]),
    all("too few, explained", good, { explanations: { "art08-agreements": " 洽谈中\t" } }),
    all("too few, blank explanation", good, { explanations: { "art08-agreements": " " } }),
  ];
}
