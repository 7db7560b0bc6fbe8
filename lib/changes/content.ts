import { z } from "zod";
import { changeKinds, type ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";

export const changeKindNames = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]];

/** `BaseCase.content` of a major change, beside the opinions of the offices (lib/cases/office-opinion.ts). */
export const changeContent = z.object({
  kind: z.enum(changeKindNames),
  /** The recommenders that could be chosen when it was started. */
  recommenders: z.array(z.object({ value: z.string(), label: z.string() })).default([]),
  coordination: z.object({ reason: z.string(), at: z.string() }).optional(),
});
export type ChangeContent = z.output<typeof changeContent>;
