import type { DeclaredHost, Declaration, RecordedFacts } from "@/lib/regulation/declaration";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { affiliationLabels, type Affiliation } from "@/lib/regulation/terms";
import { buildPartner } from "@/tests/builders/declaration";
import type { Departure } from "../record";

const affiliations = Object.keys(affiliationLabels) as Affiliation[];

/** 第十一条: whose recommendation, which documents, what the host signs. */
export function procedureDepartures(complete: Declaration): Departure[] {
  const host = (name: string, change: DeclaredHost): Departure => [`recommender: ${name}`, { host: { ...complete.host, ...change } }];
  const choices = { department: { kind: "supervisingDepartment" }, "bureau of Ningbo": { kind: "municipalBureau", cityCode: "330200" }, "bureau of Hangzhou, by a county": { kind: "municipalBureau", cityCode: "330106" }, "some bureau": { kind: "municipalBureau" }, "department, with a city": { kind: "supervisingDepartment", cityCode: "330200" }, "a city only": { cityCode: "330200" }, nobody: undefined } as const;
  const promised = (name: string, commitments: Declaration["commitments"]): Departure => [`promised: ${name}`, { commitments }];
  return [
    ...affiliations.flatMap((affiliation) => Object.entries(choices).map(([name, recommender]) => host(`${affiliation}, ${name}`, { affiliation, recommender }))),
    host("another one, spaced reason", { affiliation: "city", recommender: { kind: "supervisingDepartment" }, recommenderReason: " 省市共建\t" }),
    host("another one, blank reason", { affiliation: "city", recommender: { kind: "supervisingDepartment" }, recommenderReason: " " }),
    host("the host's city not stated", { affiliation: "city", cityCode: undefined, recommender: { kind: "municipalBureau", cityCode: "330200" } }),
    host("the host in a county", { affiliation: "city", cityCode: "330782", recommender: { kind: "municipalBureau", cityCode: "330700" } }),
    host("the host in another city", { affiliation: "city", cityCode: "330782", recommender: { kind: "municipalBureau", cityCode: "330100" } }),
    ["not recommended", { recommended: false }],
    ["no documents", { attachedDocuments: [] }],
    ["more documents than asked", { attachedDocuments: ["license", "agreements", "systems", "commitment", "venue"] }],
    promised("nothing", {}),
    promised("truth only", { truthful: true, nonSecret: false }),
    promised("no secrets only", { nonSecret: true }),
    promised("integrity only", { integrity: true }),
    promised("all but integrity", { truthful: true, nonSecret: true, integrity: false }),
  ];
}

/** 第二十二条、第二十五至二十七条. */
export function nameDepartures(): Departure[] {
  const zh = (fieldZh: string, parameters?: Departure[2]): Departure => [`Chinese field ${JSON.stringify(fieldZh)}`, { fieldZh }, parameters];
  const en = (fieldEn: string, parameters?: Departure[2]): Departure => [`English field ${JSON.stringify(fieldEn)}`, { fieldEn }, parameters];
  const known = (name: string, onRecord: RecordedFacts): Departure => [`on record: ${name}`, { onRecord }];
  const revoked = (name: string, ...revocations: NonNullable<RecordedFacts["revocations"]>): Departure => known(`revoked ${name}`, { revocations });
  const region = (name: string, ...regions: (string | undefined)[]): Departure => [`regions: ${name}`, { partners: [...regions, "DE", "JP", "FR"].map((code, index) => buildPartner(`机构${index}`, { region: code })) }];
  const said = (text: string, change: Partial<Declaration> = {}): Departure => [`said: ${text}`, { goals: text, ...change }];
  return [
    zh("浙江省眼视光"), zh("国际科技合作基地眼视光"), zh("XX"), zh("Optics"), zh("“眼视光”"), zh("《眼视光》"), zh("眼\n视光"), zh("眼'视'光"),
    zh("眼".repeat(40)), zh("眼".repeat(41)), zh("眼视光", { fieldZhMaximumLength: 3 }), zh("眼视光", { fieldZhMaximumLength: 2 }), zh("𠮷野眼视", { fieldZhMaximumLength: 4 }), zh("\t眼视光 "),
    en("Cooperation Base, Authorized by Zhejiang Provincial Department of Science"), en("XX"), en("xx Optics"), en("Exxon Optics"), en("眼视光"), en("Optics 眼"), en("眼 Optics"), en("Optics; Lasers"),
    en("Optics & R.D. (2+1), O’Neil's/B–C-D"), en("x".repeat(120)), en("x".repeat(121)), en("Optics", { fieldEnMaximumLength: 6 }), en("Optics", { fieldEnMaximumLength: 5 }), en("  Optics \t and   Light "),
    known("the very same field", { fieldsInUse: ["眼视光器械"] }),
    known("one alike, one not", { fieldsInUse: ["眼视光器械与材料", "眼视光器材械", "量子计算"] }),
    known("six alike", { fieldsInUse: Array.from({ length: 6 }, (_, index) => `眼视光${"、".repeat(index)}器械`) }),
    known("one alike in confidence", { confidentialFieldsInUse: ["眼视光器械", "量子"] }),
    known("alike in both", { fieldsInUse: ["眼视光器械"], confidentialFieldsInUse: ["眼视光、器械", "眼视光，器械"] }),
    revoked("on the day the regulation took effect", { revokedOn: day("2026-07-10"), scope: "host" }),
    revoked("the day before", { revokedOn: day("2026-07-09"), scope: "host" }),
    revoked("twice, the later first", { revokedOn: day("2026-12-01"), scope: "host" }, { revokedOn: day("2026-08-01"), scope: "host" }),
    revoked("in this field", { revokedOn: day("2026-08-01"), scope: "field", fieldCode: "F09" }),
    revoked("in another field", { revokedOn: day("2026-08-01"), scope: "field", fieldCode: "F01" }),
    revoked("in another field later than for the host", { revokedOn: day("2026-08-01"), scope: "host" }, { revokedOn: day("2026-12-01"), scope: "field", fieldCode: "F01" }),
    region("two unknown", "QQ", "DE", "??"), region("one not stated", undefined), region("blank", " "),
    ...["中华民国", "台湾国", "香港国", "澳门国", "the Republic of China", "the People's Republic of China", "the People’s Republic of China", "TAIWAN (ROC)", "Taiwan, R.O.C.", "Taiwan ROC", "台湾国际合作", "中国台湾"].map((text) => said(text)),
    said("台湾国", { mechanism: "香港国", leader: { name: "澳门国" }, partners: ["甲", "乙台湾国", "丙"].map((name) => buildPartner(name)) }),
    ["wrong names on record and in explanations only", { explanations: { "art08-agreements": "台湾国" }, onRecord: { fieldsInUse: ["台湾国"] } }],
    ["wrong names in a system and a year of the plan", { managementSystems: [{ kind: "confidentiality", state: "established", title: "台湾国" }], fundPlan: [{ year: 2027, ownFunds: "香港国" }] }],
    ["filed on the day the regulation took effect", { filedOn: day("2026-07-10") }],
    ["filed the day before", { filedOn: day("2026-07-09") }],
    ["nothing that is null breaks the walk", { leader: null as unknown as undefined }],
  ];
}
