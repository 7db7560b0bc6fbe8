import { parseNumberText } from "@/components/form/number-text";
import { statedDay, statedResearchYears } from "@/components/law/stated-research-years";
import { checkEligibility, verdictOf, type Verdict } from "@/lib/regulation/eligibility";
import type { Declaration, DeclaredManagementSystem, DeclaredPartner } from "@/lib/regulation/declaration";
import type { Finding } from "@/lib/regulation/finding";
import type { ParameterValues } from "@/lib/regulation/parameters";
import { addDays, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { RuleId } from "@/lib/regulation/rules";
import { asksResearchYears, type SelfCheckAnswers } from "./self-check-answers";

/** Stands where a declaration has text and the self-check only asks whether there is any. */
const stated = "本单位自述";
const mostPartners = 60;

const count = (text: string) => Math.min(Number(/^\d+/.exec(parseNumberText(text) ?? "")?.[0] ?? 0), mostPartners);
const has = <T>(list: readonly T[], one: T) => (list.includes(one) ? stated : undefined);
const filled = (text: string) => (text.trim() === "" ? undefined : text.trim());
const one = <T>(present: boolean, row: T): T[] => (present ? [row] : []);
const number = (text: string) => parseNumberText(text) ?? filled(text);

/** Institutions as the rule counts them (第八条（二）): which place overseas makes no difference, so any stands for it. */
function declaredPartners(answers: SelfCheckAnswers, day: PlainDate): DeclaredPartner[] {
  const agreed = count(answers.partnersWithAgreement);
  const all = Math.max(count(answers.partners), agreed);
  const inChinaRegions = Math.min(count(answers.partnersInChinaRegions), agreed);
  return Array.from({ length: all }, (_, index) => ({
    nameZh: `海外机构${index + 1}`,
    region: index < inChinaRegions ? "HK" : "GB",
    relation: "independent",
    agreements: one(index < agreed, { title: stated, signedOn: addDays(day, -1), signedBy: "host" }),
  }));
}

function declaredSystems({ systems, systemsNotApplicable }: SelfCheckAnswers): DeclaredManagementSystem[] {
  return [
    ...systems.map((kind) => ({ kind, state: "established" as const, title: stated })),
    ...systemsNotApplicable.filter((kind) => !systems.includes(kind)).map((kind) => ({ kind, state: "notApplicable" as const, reason: stated })),
  ];
}

function declaredService({ service }: SelfCheckAnswers): Declaration["openService"] {
  return {
    resources: has(service, "resources"),
    pipeline: one(service.includes("pipeline"), { title: stated }),
    ...(service.includes("venue") ? { venueAddress: stated, venueArea: "1", venueFunctions: ["incubation"] as const } : {}),
    operatingBudget: one(service.includes("budget"), { amount: "1" }),
    transferTeam: one(service.includes("team"), { name: stated }),
    cases: [...one(service.includes("inbound"), { direction: "inbound" as const }), ...one(service.includes("outbound"), { direction: "outbound" as const })],
  };
}

function declaredOverseas(answers: SelfCheckAnswers): Declaration["overseasInstitution"] {
  const capacity = answers.overseas.includes("capacity") ? { staff: "1", area: "1", yearlySpending: "1" } : {};
  return {
    nameZh: filled(answers.overseasName),
    region: filled(answers.overseasRegion),
    city: filled(answers.overseasCity),
    mode: answers.overseasMode || undefined,
    sharePercent: number(answers.sharePercent),
    ...capacity,
    synergy: has(answers.overseas, "synergy"),
    outputs: one(answers.overseas.includes("outputs"), { title: stated }),
  };
}

/** The answers as the law's declaration, filed today. What was not answered stays absent: what follows, the law says. */
export function selfCheckDeclaration(answers: SelfCheckAnswers, day: PlainDate): Declaration {
  const { guarantees, foreignInvestment, fieldCode, globalPaths } = answers;
  const establishedOn = statedDay(answers.establishedOn);
  const revokedOn = statedDay(answers.revokedOn);
  return {
    filedOn: day,
    category: answers.category || undefined,
    globalPaths,
    fieldZh: filled(answers.fieldZh),
    fieldEn: filled(answers.fieldEn),
    fieldCode: filled(fieldCode),
    host: {
      organizationKind: answers.organizationKind || undefined,
      kindNote: filled(answers.kindNote),
      legalForm: answers.legalForm || undefined,
      independentLegalPerson: !answers.branch,
      cityCode: filled(answers.cityCode),
      affiliation: answers.affiliation || undefined,
      creditCode: filled(answers.creditCode),
      establishedOn,
      foreignInvestment: foreignInvestment || undefined,
    },
    leader: { name: stated },
    supportStaff: has(guarantees, "supportStaff"),
    supportFacility: has(guarantees, "supportFacility"),
    fundPlan: one(guarantees.includes("fundPlan"), { ownFunds: "1" }),
    foundation: has(guarantees, "foundation"),
    goals: has(guarantees, "goals"),
    mechanism: has(guarantees, "mechanism"),
    partners: declaredPartners(answers, day),
    managementSystems: declaredSystems(answers),
    // Asked together with the system of technology security.
    emergencyContact: has(answers.systems, "technologySecurity"),
    emergencyProcess: has(answers.systems, "technologySecurity"),
    sciProjects: one(answers.provincialProject, { level: "province", leader: answers.projectLedByTeam ? stated : undefined }),
    ownIp: one(answers.ownIp !== "", { holder: answers.ownIp || undefined }),
    marketAdvantage: answers.marketAdvantage ? stated : undefined,
    rdYears: asksResearchYears(answers, day) ? statedResearchYears(yearOf(day), establishedOn, answers.rdYears) : undefined,
    openService: declaredService(answers),
    overseasInstitution: declaredOverseas(answers),
    foreignInvested: {
      investorKind: foreignInvestment === "" || foreignInvestment === "domestic" ? undefined : foreignInvestment,
      parentName: foreignInvestment === "" ? undefined : stated,
      condition: has(answers.foreign, "condition"),
      synergy: has(answers.foreign, "synergy"),
      globalProjects: one(answers.foreign.includes("projects"), { title: stated }),
    },
    onRecord: {
      hostBases: one(answers.sameFieldBase, { name: stated, fieldCode }),
      revocations: revokedOn === undefined ? [] : [{ revokedOn, scope: "host" }],
    },
  };
}

/** Rules whose facts the questionnaire does not ask for, or that were left open because they are not needed to decide. */
function rulesNotAsked({ creditCode, fieldZh, fieldEn }: SelfCheckAnswers): readonly RuleId[] {
  return [
    "art25-similar-name",
    "art26-region-names",
    ...(creditCode.trim() === "" ? (["art07-credit-code"] as const) : []),
    ...(fieldZh.trim() === "" && fieldEn.trim() === "" ? (["art25-field"] as const) : []),
  ];
}

export interface SelfCheckResult {
  verdict: Verdict;
  findings: Finding[];
  /** What was not checked, by its title. */
  notAsked: Finding[];
}

/** The law's own check of the answers, without the rules that were not asked about. */
export function checkAnswers(answers: SelfCheckAnswers, day: PlainDate, parameters: ParameterValues): SelfCheckResult {
  const all = checkEligibility(selfCheckDeclaration(answers, day), parameters).findings;
  const leftOut = rulesNotAsked(answers);
  const findings = all.filter(({ rule }) => !leftOut.includes(rule));
  return { verdict: verdictOf(findings), findings, notAsked: all.filter(({ rule }) => leftOut.includes(rule)) };
}
