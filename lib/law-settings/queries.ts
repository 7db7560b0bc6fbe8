import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import { layoutLinesOf, type LayoutPlanLine } from "@/lib/bases/layout-plan";
import { isCovered, shippedCalendar, type YearArrangement } from "@/lib/regulation/calendar";
import { findParameterUnit, isFixedByRegulation, parameterUnits, spellParameter } from "@/lib/regulation/parameter-groups";
import { isParameterKey, parameterDefinitions, parametersOn, type ParameterKey, type ParameterOverride, type ParameterValues } from "@/lib/regulation/parameters";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { lawSettingStages, type LawSettingAction, type LawSettingStage } from "@/lib/workflow/law-setting-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { lawInForce } from "@/lib/platform/law-in-force";

const visible = (actor: Actor) => scope(actor, "lawSetting.read") as Prisma.LawSettingWhereInput;

/** One value of a parameter proposal, in words. */
export interface SettingLine {
  key: ParameterKey;
  label: string;
  value: string;
}

export interface SettingRow {
  id: string;
  key: string;
  kind: "parameter" | "holidayArrangement" | "layoutPlan";
  label: string;
  lines: SettingLine[];
  effectiveOn: PlainDate;
  stage: LawSettingStage;
  source: string;
  proposedByName: string;
  proposedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
}

function linesOf(value: unknown): SettingLine[] {
  return Object.entries(value as Record<string, boolean | number | string>).flatMap(([key, one]) =>
    isParameterKey(key) ? [{ key, label: parameterDefinitions[key].label, value: spellParameter(key, one) }] : [],
  );
}

function labelOf({ kind, key }: { kind: SettingRow["kind"]; key: string }): string {
  if (kind === "layoutPlan") return "总体布局规划";
  return kind === "parameter" ? (findParameterUnit(key)?.label ?? key) : `${key}年放假安排`;
}

function rowOf(row: Prisma.LawSettingGetPayload<object>): SettingRow {
  const parameter = row.kind === "parameter";
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    label: labelOf(row),
    lines: parameter ? linesOf(row.value) : [],
    effectiveOn: fromDbDay(row.effectiveOn),
    stage: row.stage,
    source: row.source,
    proposedByName: row.proposedByName,
    proposedAt: row.proposedAt,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt,
  };
}

/** Proposals and decisions, newest first. */
export async function listSettings(actor: Actor, request: PageRequest & { stage?: LawSettingStage | undefined }): Promise<Page<SettingRow>> {
  const page = await keysetPage(request, 20, (row: Prisma.LawSettingGetPayload<object>) => ({ value: row.proposedAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("proposedAt", range);
    return db.lawSetting.findMany({ where: { AND: [visible(actor), request.stage ? { stage: request.stage } : {}, where] }, orderBy, take: range.take });
  });
  return { ...page, rows: page.rows.map(rowOf) };
}

export interface SettingView extends SettingRow {
  version: number;
  reason: string;
  /** Of a parameter proposal, by parameter. */
  values: Readonly<Record<string, boolean | number | string>>;
  arrangement: YearArrangement | null;
  layout: LayoutPlanLine[] | null;
  possible: LawSettingAction[];
}

/** One proposal with what this actor may do; undefined when there is none for this actor. */
export async function findSetting(actor: Actor, id: string): Promise<SettingView | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.lawSetting.findFirst({ where: { AND: [{ id }, visible(actor)] } });
  if (!row) return undefined;
  return {
    ...rowOf(row),
    version: row.version,
    reason: row.reason,
    values: row.kind === "parameter" ? (row.value as Record<string, boolean | number | string>) : {},
    arrangement: row.kind === "holidayArrangement" ? (row.value as unknown as YearArrangement) : null,
    layout: row.kind === "layoutPlan" ? layoutLinesOf(row.value) : null,
    possible: transitionsFrom(lawSettingStages, row.stage).map(({ action }) => action).filter((action) => can(actor, `lawSetting.${action}`, row)),
  };
}

/** A parameter as it stands today and as it is decided to become. */
export interface ParameterState {
  unit: string;
  key: ParameterKey;
  present: string;
  usual: string;
  changed: boolean;
  /** Decided for a later day. */
  coming: { value: string; effectiveOn: PlainDate }[];
  fixed: boolean;
}

function comingOf(key: ParameterKey, overrides: readonly ParameterOverride[], day: PlainDate): ParameterState["coming"] {
  return overrides
    .filter((override) => override.key === key && override.effectiveOn > day)
    .map(({ value, effectiveOn }) => ({ value: spellParameter(key, value), effectiveOn }));
}

/** Every parameter on today's legal day. Public: it says how the regulation is applied. */
export async function parameterStates(): Promise<{ day: PlainDate; values: ParameterValues; states: ParameterState[] }> {
  const [day, { overrides }] = await Promise.all([today(), lawInForce()]);
  const values = parametersOn(day, overrides);
  const states = parameterUnits.flatMap((unit) =>
    unit.keys.map((key): ParameterState => {
      const definition = parameterDefinitions[key];
      return {
        unit: unit.key,
        key,
        present: spellParameter(key, values[key]),
        usual: spellParameter(key, definition.default),
        changed: values[key] !== definition.default,
        coming: comingOf(key, overrides, day),
        fixed: isFixedByRegulation(unit),
      };
    }),
  );
  return { day, values, states };
}

export interface CalendarYear {
  year: number;
  arrangement: YearArrangement | null;
  /** Delivered with the portal, or confirmed by a leader. */
  origin: "shipped" | "confirmed" | "computed";
}

/** The years from the regulation's first to three after this one, with what is known of each. */
export async function calendarYears(): Promise<CalendarYear[]> {
  const [day, { calendar }] = await Promise.all([today(), lawInForce()]);
  const first = shippedCalendar.arrangements[0]?.year ?? yearOf(day);
  const years = Array.from({ length: Math.max(yearOf(day) + 3 - first + 1, 1) }, (_, index) => first + index);
  return years.map((year) => {
    const arrangement = calendar.arrangements.find((one) => one.year === year) ?? null;
    const shipped = shippedCalendar.arrangements.some((one) => one === arrangement);
    return { year, arrangement, origin: !isCovered(year, calendar) ? "computed" : shipped ? "shipped" : "confirmed" };
  });
}
