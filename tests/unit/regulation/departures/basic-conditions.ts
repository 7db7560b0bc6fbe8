import type { DeclaredHost, DeclaredManagementSystem, Declaration } from "@/lib/regulation/declaration";
import { plainDate } from "@/lib/regulation/plain-date";
import { legalFormLabels, managementSystemLabels, organizationKindLabels, type LegalForm, type ManagementSystemKind, type OrganizationKind } from "@/lib/regulation/terms";
import { fictionalCreditCode } from "@/tests/builders/credit-code";
import { buildPartner } from "@/tests/builders/declaration";
import type { Departure } from "../record";

const kinds = Object.keys(organizationKindLabels) as OrganizationKind[];
const legalForms = Object.keys(legalFormLabels) as LegalForm[];
const systems = Object.keys(managementSystemLabels) as ManagementSystemKind[];

/** 第二条、第四条、第七条, each odd case of each rule. */
export function basicDepartures(complete: Declaration): Departure[] {
  const host = (name: string, change: DeclaredHost): Departure => [`host: ${name}`, { host: { ...complete.host, ...change } }];
  const system = (kind: ManagementSystemKind, name: string, change: Partial<DeclaredManagementSystem>, parameters?: Departure[2]): Departure => [
    `${kind}: ${name}`,
    { managementSystems: complete.managementSystems!.map((one) => (one.kind === kind ? { ...one, ...change } : one)) },
    parameters,
  ];
  return [
    ...kinds.flatMap((organizationKind) => [
      host(`kind ${organizationKind}`, { organizationKind }),
      host(`kind ${organizationKind}, blank note`, { organizationKind, kindNote: " " }),
      host(`kind ${organizationKind}, spaced note`, { organizationKind, kindNote: " 学会\t" }),
    ]),
    ["a base of the host in the same field", { onRecord: { hostBases: [{ name: "甲", fieldCode: "F09" }] } }],
    ["two bases in the same field, one in another, spaced explanation", { onRecord: { hostBases: ["F09", "F01", "F09"].map((fieldCode, index) => ({ name: `基地${index}`, fieldCode })) }, explanations: { "art04-same-field": " 错位布局\t" } }],
    ["two bases in the same field, blank explanation", { onRecord: { hostBases: [{ name: "甲", fieldCode: "F09" }, { name: "乙", fieldCode: "F09" }] }, explanations: { "art04-same-field": " " } }],
    ["unknown field", { fieldCode: "F77" }],
    host("registered in a county", { cityCode: "330782" }),
    host("registered outside", { cityCode: "310100" }),
    host("blank place", { cityCode: " " }),
    ...legalForms.flatMap((legalForm) => ([true, false, undefined] as const).map((independentLegalPerson) => host(`${legalForm}, independent ${independentLegalPerson}`, { legalForm, independentLegalPerson }))),
    host("enterprise's code", { creditCode: fictionalCreditCode(7) }),
    host("code of another province", { creditCode: fictionalCreditCode(7, "12", "310100") }),
    host("enterprise's code of another province", { creditCode: fictionalCreditCode(7, "91", "310100") }),
    host("sole trader's code", { creditCode: fictionalCreditCode(7, "92") }),
    host("sole trader's code of another province", { creditCode: fictionalCreditCode(7, "92", "310100") }),
    host("wrong check character", { creditCode: "91330000733796106X" }),
    host("letter that is not used", { creditCode: "9133000073379610IX" }),
    host("code too short", { creditCode: "9133" }),
    host("full width, spaced, lower case", { creditCode: ` ${fictionalCreditCode(7).toLowerCase().replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} ` }),
    ["funds: others' only, own in another year, nothing in a third", { fundPlan: [{ year: 2027, otherFunds: "50" }, { year: 2028, ownFunds: "0.01" }, { year: 2029 }] }],
    ["funds: as much from others as own", { fundPlan: [{ year: 2027, ownFunds: "50", otherFunds: "50" }] }],
    ["funds: zero and no number", { fundPlan: [{ year: 2027, ownFunds: "0.00", otherFunds: "0" }, { year: 2028, ownFunds: "若干", otherFunds: "-5" }] }],
    ["partners: since different years", { partners: [buildPartner("甲", { sinceYear: 2020 }), buildPartner("乙", { sinceYear: 2011 }), buildPartner("丙", { sinceYear: undefined })] }],
    ["partners: since no stated year", { partners: ["甲", "乙", "丙"].map((name) => buildPartner(name, { sinceYear: undefined })) }],
    ...systems.flatMap((kind) => [
      system(kind, "no state", { state: undefined }),
      system(kind, "not applicable", { state: "notApplicable" }),
      system(kind, "not applicable, blank reason", { state: "notApplicable", reason: " ", confirmed: true }),
      system(kind, "not applicable, to be confirmed", { state: "notApplicable", reason: " 机械领域\t" }),
      system(kind, "not applicable, not confirmed", { state: "notApplicable", reason: "机械领域", confirmed: false }),
      system(kind, "not applicable, confirmed", { state: "notApplicable", reason: " 机械领域\t", confirmed: true }),
      system(kind, "not applicable, where the province does not allow it", { state: "notApplicable", reason: "机械领域", confirmed: true }, { systemsNotApplicableAllowed: false }),
      system(kind, "blank title", { title: " " }),
      system(kind, "spaced title", { title: " 管理细则\t" }),
      system(kind, "issued on the day of filing", { issuedOn: plainDate("2027-03-15") }),
      system(kind, "issued the day after", { issuedOn: plainDate("2027-03-16") }),
      system(kind, "no day of issue", { issuedOn: undefined }),
    ]),
    ["no emergency contact", { emergencyContact: " " }],
    ["no emergency process", { emergencyProcess: " " }],
  ];
}
