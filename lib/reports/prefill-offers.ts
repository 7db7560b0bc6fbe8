import type { RowValue, ScalarValue, SectionData } from "@/lib/forms/field";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { yearOf, parsePlainDate } from "@/lib/regulation/plain-date";

// What a report can be begun with. Pure: values by section, offered for fields that are still empty (mergeEmpty).

/** Sections with values, and what people call the place they come from. */
export interface Offer {
  source: string;
  sections: Readonly<Record<string, SectionData>>;
}

type Values = Readonly<Record<string, ScalarValue>>;

const rowsOf = (value: SectionData[string]): RowValue[] => (Array.isArray(value) ? (value as RowValue[]) : []);
const textOf = (value: ScalarValue | undefined): string => (typeof value === "string" ? value : "");

function isIn(year: number, text: string): boolean {
  const day = parsePlainDate(text);
  return day !== undefined && yearOf(day) === year;
}

/** The base and its host as they are on record: a report that says otherwise calls for a change of 第十六条. */
export function offerOfBase(base: { nameZh: string; leaderName: string; recognizedOn: PlainDate }, host: { contactName: string; contactPhone: string }, year: number): Offer {
  const first = `${year}-01-01`;
  return {
    source: "基地档案",
    sections: {
      overview: {
        coversFrom: base.recognizedOn > first ? base.recognizedOn : first,
        coversTo: `${year}-12-31`,
        nameZh: base.nameZh,
        leaderName: base.leaderName,
        contactName: host.contactName,
        contactPhone: host.contactPhone,
      },
    },
  };
}

/** The institution's ledgers: agreements signed or ended in the year, how many partners, who works, which systems. */
export function offerOfLedger(entries: readonly { id: string; kind: string; values: Values }[], year: number): Offer {
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const regions = new Map(of("partner").map(({ values }) => [textOf(values.nameZh), textOf(values.region)]));
  const changes = of("agreement").flatMap(({ id, values }): RowValue[] => {
    const region = regions.get(textOf(values.partner));
    const row = { partner: textOf(values.partner), title: textOf(values.title), ...(region ? { region } : {}) };
    const [signedOn, expiresOn] = [textOf(values.signedOn), textOf(values.expiresOn)];
    return [
      ...(isIn(year, signedOn) ? [{ ...row, id: `${id}-added`, change: "added", on: signedOn }] : []),
      ...(isIn(year, expiresOn) ? [{ ...row, id: `${id}-ended`, change: "ended", on: expiresOn }] : []),
    ];
  });
  const known = [...regions.values()].filter(Boolean);
  const members = of("member");
  const systems = of("managementSystem").map(({ values }): RowValue => {
    const kind = textOf(values.kind);
    if (values.state === "notApplicable") return { id: kind, kind, state: "notApplicable" };
    return { id: kind, kind, state: isIn(year, textOf(values.issuedOn)) ? "made" : "inForce", title: textOf(values.title) };
  });
  return {
    source: "常用资料",
    sections: {
      channels: {
        ...(changes.length > 0 ? { agreements: changes.slice(0, 80) } : {}),
        ...(regions.size > 0 ? { partnerCount: String(regions.size), regionCount: String(new Set(known).size) } : {}),
      },
      operation: {
        ...(members.length > 0 ? countStaff(members.map(({ values }) => textOf(values.employment))) : {}),
        ...(systems.length > 0 ? { systems } : {}),
      },
    },
  };
}

function countStaff(employments: readonly string[]): SectionData {
  const full = employments.filter((employment) => employment === "full").length;
  return { fullTime: String(full), partTime: String(employments.length - full) };
}

/** The plan of the year (第十四条（一）): its tasks with how far they came. */
export function offerOfPlan(title: string, sections: Readonly<Record<string, SectionData>>): Offer {
  const items = rowsOf(sections.plan?.items);
  const planItems = items.map(({ id, what, state, note }): RowValue => ({
    id,
    ...(what ? { what } : {}),
    // 未开始 at the end of the year is for the host to explain.
    ...(state && state !== "notBegun" ? { state } : {}),
    ...(note ? { note } : {}),
  }));
  const counted = items.filter(({ state }) => state !== "cancelled");
  const done = counted.filter(({ state }) => state === "done").length;
  const { fullTime, partTime } = sections.guarantees ?? {};
  return {
    source: title,
    sections: {
      operation: {
        ...(planItems.length > 0 ? { planItems } : {}),
        ...(counted.length > 0 ? { planRate: String(Math.round((done / counted.length) * 100)) } : {}),
        ...(fullTime ? { fullTime } : {}),
        ...(partTime ? { partTime } : {}),
      },
    },
  };
}

/** What lasts from one year to the next; counts of a year and what was achieved in it are written anew. */
export function offerOfLastReport(title: string, sections: Readonly<Record<string, SectionData>>): Offer {
  const { channels = {}, breakthroughs = {}, models = {}, service = {}, operation = {}, overview = {} } = sections;
  const projects = rowsOf(breakthroughs.projects)
    .filter(({ state }) => state !== "completed")
    .map((row): RowValue => without({ ...row, state: "ongoing" }, "received"));
  const laboratories = rowsOf(models.laboratories).map((row) => without(row, "progress"));
  const shared = rowsOf(service.shared).map((row) => without(row, "times"));
  const systems = rowsOf(operation.systems).map((row): RowValue => without(row.state === "notApplicable" ? row : { ...row, state: "inForce" }, "checkedOn"));
  return {
    source: title,
    sections: {
      overview: only(overview, "contactName", "contactPhone"),
      channels: only(channels, "partnerCount", "regionCount"),
      breakthroughs: projects.length > 0 ? { projects } : {},
      models: { ...only(models, "incubating", "overseasStaff"), ...(laboratories.length > 0 ? { laboratories } : {}) },
      service: shared.length > 0 ? { shared } : {},
      operation: { ...only(operation, "fullTime", "partTime"), ...(systems.length > 0 ? { systems } : {}) },
    },
  };
}

function without(row: RowValue, column: string): RowValue {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== column)) as RowValue;
}

function only(data: SectionData, ...keys: string[]): SectionData {
  return Object.fromEntries(keys.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])));
}
