import { addMonths, type PlainDate } from "@/lib/regulation/plain-date";

/** 回避 (domain.md §3.13): who may not assess what, over the real relations. Unknown is not the same as clear. */

export interface ExpertTies {
  name: string;
  employerName: string;
  employerCreditCode: string | null;
  interests: readonly {
    kind: string;
    organizationName: string | null;
    creditCode: string | null;
    personName: string | null;
    /** When the tie ended; null while it lasts. */
    endedOn: PlainDate | null;
  }[];
  /** Null: the standing declaration was never made. */
  interestsDeclaredOn: PlainDate | null;
}

export interface CaseParties {
  host: { names: readonly string[]; creditCode: string };
  parentName: string | null;
  partnerNames: readonly string[];
  recommender: { name: string; creditCode: string | null };
  people: readonly { name: string; organization: string }[];
}

export interface Conflict {
  /** `certain` forbids the assignment; `possible` is for the officer and the expert to look at. */
  weight: "certain" | "possible";
  text: string;
}

/** How long a tie that ended still counts, in years. 师生、亲属 ties do not lapse. */
const lapseYears = 3;
const lasting = new Set(["family", "mentor"]);

export function normalizeName(name: string): string {
  return name.normalize("NFKC").replace(/[\s()（）·.,，、\-—]/g, "").toLowerCase();
}

function sameOrganization(left: { name: string | null; creditCode?: string | null }, right: { name: string; creditCode?: string | null }): boolean {
  if (left.creditCode && right.creditCode) return left.creditCode === right.creditCode;
  const name = normalizeName(left.name ?? "");
  return name !== "" && name === normalizeName(right.name);
}

/** 单位、部门 are written together, so a department contains its institution. Nothing is contained in everything. */
function contains(whole: string, part: string): boolean {
  const name = normalizeName(part);
  return name !== "" && normalizeName(whole).includes(name);
}

/** One of two long names is a part of the other: an affiliated hospital, a school of a university, or nothing at all. */
function alike(left: string, right: string): boolean {
  const [one, other] = [normalizeName(left), normalizeName(right)];
  return Math.min(one.length, other.length) >= 4 && one !== other && (one.includes(other) || other.includes(one));
}

function stillCounts(interest: ExpertTies["interests"][number], on: PlainDate): boolean {
  if (interest.endedOn === null || lasting.has(interest.kind)) return true;
  return on <= addMonths(interest.endedOn, lapseYears * 12);
}

/** The organisations of a case that an expert may not be tied to, with what they are in it. */
function organizationsOf(parties: CaseParties): { role: string; name: string; creditCode: string | null }[] {
  return [
    ...parties.host.names.map((name) => ({ role: "依托单位", name, creditCode: parties.host.creditCode })),
    ...(parties.parentName ? [{ role: "依托单位的母公司", name: parties.parentName, creditCode: null }] : []),
    ...parties.partnerNames.map((name) => ({ role: "海外合作机构", name, creditCode: null })),
    { role: "组织推荐部门", name: parties.recommender.name, creditCode: parties.recommender.creditCode },
  ];
}

const interestLabels: Record<string, string> = {
  employer: "现任职单位",
  formerEmployer: "曾任职单位",
  cooperation: "合作关系",
  mentor: "师生关系",
  family: "亲属关系",
  financial: "经济利益",
};

/**
 * Every tie between an expert and the parties of a case, as of a day.
 * @returns empty when nothing speaks against the assignment
 */
export function findConflicts(expert: ExpertTies, parties: CaseParties, on: PlainDate): Conflict[] {
  const conflicts: Conflict[] = [];
  if (expert.interestsDeclaredOn === null) conflicts.push({ weight: "certain", text: "专家尚未作利益关系申报，无法判断是否需要回避。" });

  const employer = { name: expert.employerName, creditCode: expert.employerCreditCode };
  for (const organization of organizationsOf(parties)) {
    if (sameOrganization(employer, organization)) {
      conflicts.push({ weight: "certain", text: `专家任职单位与${organization.role}“${organization.name}”相同。` });
    } else if (alike(expert.employerName, organization.name)) {
      conflicts.push({ weight: "possible", text: `专家任职单位“${expert.employerName}”与${organization.role}“${organization.name}”名称相近，请核实是否同一单位。` });
    }
    for (const interest of expert.interests) {
      if (!sameOrganization({ name: interest.organizationName, creditCode: interest.creditCode }, organization)) continue;
      if (!stillCounts(interest, on)) continue;
      conflicts.push({ weight: "certain", text: `专家申报了与${organization.role}“${organization.name}”的${interestLabels[interest.kind] ?? "利益关系"}。` });
    }
  }
  for (const person of parties.people) {
    if (normalizeName(person.name) === normalizeName(expert.name)) {
      const sameEmployer = contains(person.organization, expert.employerName);
      conflicts.push({
        weight: sameEmployer ? "certain" : "possible",
        text: `团队成员“${person.name}”（${person.organization}）与专家同名${sameEmployer ? "且同单位" : "，请核实是否同一人"}。`,
      });
    } else if (contains(person.organization, expert.employerName)) {
      conflicts.push({ weight: "certain", text: `团队成员“${person.name}”来自专家任职单位“${expert.employerName}”。` });
    } else if (alike(person.organization, expert.employerName)) {
      conflicts.push({ weight: "possible", text: `团队成员“${person.name}”的单位“${person.organization}”与专家任职单位“${expert.employerName}”名称相近，请核实。` });
    }
    for (const interest of expert.interests) {
      const name = normalizeName(interest.personName ?? "");
      if (name === "" || name !== normalizeName(person.name)) continue;
      if (!stillCounts(interest, on)) continue;
      conflicts.push({ weight: "certain", text: `专家申报了与团队成员“${person.name}”的${interestLabels[interest.kind] ?? "利益关系"}。` });
    }
  }
  return unique(conflicts);
}

function unique(conflicts: readonly Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((conflict) => [conflict.text, conflict])).values()];
}
