import type { ClauseId } from "./clause";
import { regulationInForce } from "./articles/article-27-entry-into-force";
import { workingDaysPeriod, type Period } from "./periods";
import type { LegalCalendar } from "./calendar";
import type { ParameterValues } from "./parameters";
import { formatChineseDate, type PlainDate } from "./plain-date";

/**
 * The six grounds of 第二十二条 taken apart: what each needs, and which of it only a person can find. The machine produces
 * leads; a qualification is revoked by people, step by step.
 */

export const groundElements = {
  reportNotFiled: { label: "不按时填写年度报告", foundBy: "record" },
  evaluationNotAttended: { label: "不参加绩效评价", foundBy: "record" },
  noGoodReason: { label: "无正当理由", foundBy: "person" },
  unqualifiedTwice: { label: "连续两次绩效评价结果为不合格", foundBy: "record" },
  inNamedMaterial: { label: "出现在申报、提交年度报告或绩效评价材料过程中", foundBy: "person" },
  falseInformation: { label: "提供虚假信息", foundBy: "person" },
  diplomaticIncident: { label: "发生重大外交事故", foundBy: "person" },
  securityConduct: { label: "出现影响科技安全的有关行为", foundBy: "person" },
  graveConsequences: { label: "造成严重影响及后果", foundBy: "person" },
  changeNotFiledInTime: { label: "重大事项变更未及时申请", foundBy: "record" },
  operationAffected: { label: "影响国合基地正常运行", foundBy: "person" },
  otherwiseUnsuitable: { label: "其它不宜继续作为国合基地存续", foundBy: "person" },
} as const satisfies Record<string, { label: string; foundBy: "record" | "person" }>;
export type GroundElement = keyof typeof groundElements;

export type GroundClause = Extract<ClauseId, `art22.${number}`>;

/** Each list is one way to make the ground out: all of its elements together. */
export const revocationGrounds: Readonly<Record<GroundClause, readonly (readonly GroundElement[])[]>> = {
  "art22.1": [["reportNotFiled", "noGoodReason"], ["evaluationNotAttended", "noGoodReason"]],
  "art22.2": [["unqualifiedTwice"]],
  "art22.3": [["inNamedMaterial", "falseInformation"]],
  "art22.4": [["diplomaticIncident"], ["securityConduct", "graveConsequences"]],
  "art22.5": [["changeNotFiledInTime", "operationAffected"]],
  "art22.6": [["otherwiseUnsuitable"]],
};

/** What has been found so far; an element that is absent has not been decided. */
export type FoundElements = Partial<Readonly<Record<GroundElement, boolean>>>;

export type GroundStanding = {
  readonly clause: GroundClause;
  /** `made`: every element of one way is found · `unmade`: no way is left · `open`: somebody has still to find. */
  readonly state: "made" | "unmade" | "open";
  /** What is still to be found, of the ways that are left. */
  readonly open: readonly GroundElement[];
  readonly explanation: string;
};

/** “提供虚假信息” outside the three kinds of material, or before recognition, is no ground here: 第六项 or other law. */
export function groundStanding(
  clause: GroundClause,
  found: FoundElements,
  parameters: Pick<ParameterValues, "priorConductExcluded">,
  occurredOn?: PlainDate,
): GroundStanding {
  if (parameters.priorConductExcluded && occurredOn !== undefined && !regulationInForce(occurredOn)) {
    return { clause, state: "unmade", open: [], explanation: `行为发生在${formatChineseDate(occurredOn)}，早于本办法施行，不据以取消资格。` };
  }
  const ways = revocationGrounds[clause];
  const label = (elements: readonly GroundElement[]) => elements.map((element) => groundElements[element].label).join("、");
  const made = ways.find((elements) => elements.every((element) => found[element] === true));
  if (made) return { clause, state: "made", open: [], explanation: `已认定：${label(made)}。是否取消资格须经告知、申辩和集体决策。` };
  const left = ways.filter((elements) => !elements.some((element) => found[element] === false));
  if (left.length === 0) return { clause, state: "unmade", open: [], explanation: `要件不具备：${label([...new Set(ways.flat())].filter((element) => found[element] === false))}未获认定。` };
  const open = [...new Set(left.flat())].filter((element) => found[element] === undefined);
  const byPerson = open.filter((element) => groundElements[element].foundBy === "person");
  return { clause, state: "open", open, explanation: `尚待认定：${label(open)}${byPerson.length > 0 ? `；其中${label(byPerson)}只能由人认定` : ""}。` };
}

/** The steps without which a revocation is not issued; the regulation names none, an adverse decision needs them. */
export const revocationSteps = {
  inquiry: "核查事实并固定证据",
  notice: "书面告知拟作决定的事实、理由和依据",
  defence: "听取陈述申辩或期限届满",
  collectiveDecision: "集体讨论决定并记录",
  issue: "印发决定并告知救济途径",
  service: "送达依托单位和组织推荐部门",
} as const;
export type RevocationStep = keyof typeof revocationSteps;

/** The steps that must come before one and have not been taken, in order. */
export function missingRevocationSteps(before: RevocationStep, taken: readonly RevocationStep[]): RevocationStep[] {
  const order = Object.keys(revocationSteps) as RevocationStep[];
  return order.slice(0, order.indexOf(before)).filter((step) => !taken.includes(step));
}

/** How long a host can state its case after the notice was served. */
export function defencePeriod(servedOn: PlainDate, parameters: Pick<ParameterValues, "revocationDefenceWorkingDays">, calendar: LegalCalendar): Period {
  return workingDaysPeriod(servedOn, parameters.revocationDefenceWorkingDays, false, calendar);
}
