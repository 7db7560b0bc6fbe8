import "server-only";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { YearArrangement } from "@/lib/regulation/calendar";
import { parametersOn, type ParameterKey, type ParameterValues } from "@/lib/regulation/parameters";
import { findParameterUnit, spellParameter } from "@/lib/regulation/parameter-groups";
import { periodOf, type PeriodBasis } from "@/lib/regulation/period-basis";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { withArrangement } from "@/lib/regulation/year-arrangement";
import { applicationStageNames, applicationStages } from "@/lib/workflow/application-stages";
import { isFinal } from "@/lib/workflow/next-stage";
import { lawInForce, overridesOf } from "@/lib/platform/law-in-force";
import { movedDeadlines, type MovedDeadline } from "./moved-deadlines";
import type { SettingView } from "./queries";

/** How many moved deadlines are listed; all are counted. */
const shown = 100;

/** What confirming an arrangement would do to the duties that are open now. */
export interface ArrangementPreview {
  moved: number;
  /** Of these, to an earlier day. */
  earlier: number;
  settled: number;
  deadlines: (MovedDeadline & { subjectLabel: string })[];
}

/** @param value the proposed arrangement */
export async function previewArrangement(value: YearArrangement): Promise<ArrangementPreview> {
  const calendar = withArrangement((await lawInForce()).calendar, value);
  const deadlines: MovedDeadline[] = [];
  let [moved, earlier, settled] = [0, 0, 0];
  for await (const one of movedDeadlines(db, calendar)) {
    if (one.from === one.to) {
      settled += 1;
      continue;
    }
    moved += 1;
    if (one.to < one.from) earlier += 1;
    if (deadlines.length < shown) deadlines.push(one);
  }
  const labels = await labelsOf(deadlines);
  return { moved, earlier, settled, deadlines: deadlines.map((one) => ({ ...one, subjectLabel: labels.get(one.subjectId) ?? "—" })) };
}

async function labelsOf(deadlines: readonly MovedDeadline[]): Promise<Map<string, string>> {
  const ids = deadlines.filter(({ subjectType }) => subjectType === "application").map(({ subjectId }) => subjectId);
  const applications = await db.application.findMany({ where: { id: { in: ids } }, select: { id: true, number: true, organization: { select: { name: true } } } });
  return new Map(applications.map(({ id, number, organization }) => [id, `${organization.name}（${number ?? "未编号"}）`]));
}

/** One line of what a parameter changes: before, after, and an example counted from today where it makes a period. */
export interface ParameterEffect {
  key: ParameterKey;
  before: string;
  after: string;
  example: { before: PlainDate; after: PlainDate } | null;
}

export interface ParameterPreview {
  effects: ParameterEffect[];
  /** Published calls keep their value; this many of them, and applications under way in them. */
  pinnedCalls: number;
  pinnedApplications: number;
  /** Bases in being, whose reports, evaluations and duties the parameter may touch. */
  bases: number;
}

type Counted = (values: ParameterValues, from: PlainDate) => PeriodBasis;
const workingDays = (pick: (values: ParameterValues) => number): Counted => (values, from) => ({ kind: "workingDays", from, days: pick(values), countFirstDay: false });

/** Parameters that are the length of a period, as the portal counts it. */
const periods: Partial<Record<ParameterKey, Counted>> = {
  recommendationWorkingDays: workingDays((values) => values.recommendationWorkingDays),
  correctionWorkingDays: workingDays((values) => values.correctionWorkingDays),
  publicNoticeWorkingDays: (values, from) => ({ kind: "workingDays", from, days: values.publicNoticeWorkingDays, countFirstDay: values.publicNoticeCountFirstDay }),
  publicNoticeCountFirstDay: (values, from) => ({ kind: "workingDays", from, days: values.publicNoticeWorkingDays, countFirstDay: values.publicNoticeCountFirstDay }),
  revocationDefenceWorkingDays: workingDays((values) => values.revocationDefenceWorkingDays),
  rectificationMonths: (values, from) => ({ kind: "months", from, months: values.rectificationMonths }),
};

const ended = applicationStageNames.filter((stage) => isFinal(applicationStages, stage));

/** @param setting a parameter proposal */
export async function previewParameter(setting: SettingView): Promise<ParameterPreview> {
  const [day, { calendar, overrides }, pinnedCalls, pinnedApplications, bases] = await Promise.all([
    today(),
    lawInForce(),
    db.call.count({ where: { stage: "published" } }),
    db.application.count({ where: { call: { stage: { in: ["published", "closed"] } }, stage: { notIn: ended } } }),
    db.base.count({ where: { stage: { in: ["active", "rectifying"] } } }),
  ]);
  const before = parametersOn(setting.effectiveOn, overrides);
  const after = parametersOn(setting.effectiveOn, [...overrides, ...overridesOf(setting.values, setting.effectiveOn)]);
  const unit = findParameterUnit(setting.key);
  const from = setting.effectiveOn > day ? setting.effectiveOn : day;
  const effects = (unit?.keys ?? []).map((key): ParameterEffect => {
    const counted = periods[key];
    const example = counted ? { before: periodOf(counted(before, from), calendar).lastDay, after: periodOf(counted(after, from), calendar).lastDay } : null;
    return { key, before: spellParameter(key, before[key]), after: spellParameter(key, after[key]), example };
  });
  return { effects, pinnedCalls, pinnedApplications, bases };
}
