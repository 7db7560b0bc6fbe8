import { z } from "zod";
import type { IndicatorLine, IndicatorScores } from "./indicators";
import { submitEvaluationScoresSchema } from "./schema";

const pointsText = z
  .string()
  .trim()
  .min(1, "请打分")
  .regex(/^\d{1,3}$/, "请填写 0 至 100 的整数")
  .transform(Number)
  .refine((points) => points <= 100, "不能高于 100 分");

/** The sheet as it is typed: points are text until they are sent. */
export interface ScoreForm {
  scores: Record<string, string>;
  opinion: string;
}

/** Every indicator that applies must have points. */
export function scoreFormSchema(lines: readonly Pick<IndicatorLine, "key">[]) {
  return z.object({ scores: z.object(Object.fromEntries(lines.map(({ key }) => [key, pointsText]))), opinion: submitEvaluationScoresSchema.shape.opinion });
}

/** A saved sheet as the form holds it. */
export function formOf(lines: readonly Pick<IndicatorLine, "key">[], scores: IndicatorScores, opinion: string): ScoreForm {
  return { scores: Object.fromEntries(lines.map(({ key }) => [key, scores[key]?.toString() ?? ""])), opinion };
}

/** The points that can be read so far. */
export function readPoints(texts: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      const parsed = pointsText.safeParse(text);
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}

/** What autosave sends; undefined while something typed cannot be points, which stays in the form and is told there. */
export function toSaved({ scores, opinion }: ScoreForm): { scores: Record<string, number>; opinion: string } | undefined {
  const points = readPoints(scores);
  const unreadable = Object.entries(scores).some(([key, text]) => text.trim() !== "" && points[key] === undefined);
  return unreadable ? undefined : { scores: points, opinion };
}
