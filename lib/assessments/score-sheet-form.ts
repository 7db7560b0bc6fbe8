import { z } from "zod";
import { saveScoresSchema, submitScoresSchema, type SaveScoresInput } from "./schema";
import { dimensions, type DimensionKey, type Scores } from "./score-sheet";

const pointsText = z
  .string()
  .trim()
  .min(1, "请打分")
  .regex(/^\d{1,3}$/, "请填写 0 至 100 的整数")
  .transform(Number)
  .refine((points) => points <= 100, "不能高于 100 分");
const scores = Object.fromEntries(dimensions.map(({ key }) => [key, pointsText])) as Record<DimensionKey, typeof pointsText>;

/** The sheet as it is typed: points are text until they are sent. */
export const scoreSheetFormSchema = z.object({
  scores: z.object(scores),
  strengths: submitScoresSchema.shape.strengths,
  weaknesses: submitScoresSchema.shape.weaknesses,
  suggestion: submitScoresSchema.shape.suggestion,
});
export type ScoreSheetForm = z.input<typeof scoreSheetFormSchema>;

type SavedSheet = Pick<SaveScoresInput, "scores" | "strengths" | "weaknesses" | "suggestion">;

/** A saved sheet as the form holds it. */
export function formOf({ scores: points, strengths, weaknesses, suggestion }: SavedSheet): ScoreSheetForm {
  const texts = Object.fromEntries(dimensions.map(({ key }) => [key, points[key]?.toString() ?? ""])) as Record<DimensionKey, string>;
  // An unticked radio group holds null; the schema says “请选择建议” of it when the sheet is submitted.
  return { scores: texts, strengths, weaknesses, suggestion: suggestion as ScoreSheetForm["suggestion"] };
}

/** The points that can be read so far. @returns for each dimension whole points from 0 to 100, or nothing */
export function readPoints(texts: Partial<Record<DimensionKey, string>>): Scores {
  return Object.fromEntries(
    dimensions.flatMap(({ key }) => {
      const parsed = pointsText.safeParse(texts[key] ?? "");
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}

/** What autosave sends; undefined while something typed cannot be points, which stays in the form and is told there. */
export function toSavedSheet({ scores: texts, strengths, weaknesses, suggestion }: ScoreSheetForm): SavedSheet | undefined {
  const points = readPoints(texts);
  const unreadable = dimensions.some(({ key }) => texts[key].trim() !== "" && points[key] === undefined);
  if (unreadable) return undefined;
  const parsed = saveScoresSchema.pick({ scores: true, strengths: true, weaknesses: true, suggestion: true }).safeParse({ scores: points, strengths, weaknesses, suggestion: suggestion || null });
  return parsed.success ? parsed.data : undefined;
}
