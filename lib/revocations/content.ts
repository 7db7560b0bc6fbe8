import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { groundElements, revocationGrounds, type FoundElements, type GroundClause, type GroundElement } from "@/lib/regulation/revocation-grounds";

const day = z
  .string()
  .refine(isPlainDate)
  .transform((text) => text as PlainDate);
const elementNames = Object.keys(groundElements) as [GroundElement, ...GroundElement[]];
const groundNames = Object.keys(revocationGrounds) as [GroundClause, ...GroundClause[]];

/** What officials put down in a revocation, step by step; nothing in it is ever taken out again. */
export const revocationContentSchema = z.object({
  ground: z.enum(groundNames),
  /** The day of the conduct, where the ground is one. */
  occurredOn: day.nullable(),
  /** record: found by a rule in the records · report · inspection · crossCheck · other */
  source: z.enum(["record", "report", "inspection", "crossCheck", "other"]),
  summary: z.string(),
  /** What of the records it is about, where it was proposed from them (lib/base-life/proposed-leads.ts): one lead of each for a base. */
  mark: z.string().nullable().default(null),
  evidence: z.array(z.object({ text: z.string(), byName: z.string(), on: day })).default([]),
  inquiries: z.array(z.object({ question: z.string(), on: day, lastDay: day, derivation: z.string() })).default([]),
  found: z.array(z.object({ element: z.enum(elementNames), found: z.boolean(), reason: z.string(), byName: z.string(), on: day })).default([]),
  notice: z.object({ facts: z.string(), reasons: z.string(), on: day, lastDay: day, derivation: z.string() }).nullable().default(null),
  hearing: z.object({ summary: z.string(), answer: z.string(), on: day }).nullable().default(null),
  decision: z.object({ meetingKind: z.string(), metOn: day, minutesNumber: z.string(), summary: z.string() }).nullable().default(null),
  document: z.object({ number: z.string(), issuedOn: day, scope: z.enum(["host", "field"]), fieldCode: z.string().nullable(), bannedThrough: day }).nullable().default(null),
  service: z.object({ servedOn: day, manner: z.string(), reconsiderBy: day, litigateBy: day, court: z.string() }).nullable().default(null),
  remedies: z.array(z.object({ kind: z.enum(["reconsideration", "litigation"]), filedOn: day, outcome: z.string(), on: day })).default([]),
});
export type RevocationContent = z.output<typeof revocationContentSchema>;

export const sourceLabels: Record<RevocationContent["source"], string> = { record: "系统记录比对", report: "举报或反映", inspection: "检查发现", crossCheck: "材料比对", other: "其他" };

/** @throws ZodError for content that no verb of this process wrote */
export function revocationContent(raw: unknown): RevocationContent {
  return revocationContentSchema.parse(raw);
}

/** The last finding on each element counts; the earlier ones stay on record. */
export function foundElements(content: Pick<RevocationContent, "found">): FoundElements {
  return Object.fromEntries(content.found.map(({ element, found }) => [element, found]));
}
