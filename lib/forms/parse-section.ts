import { z } from "zod";
import { ExpectedError } from "@/lib/platform/errors";
import type { Section, SectionData } from "./field";
import { sectionSchema } from "./section-schema";

/** The data in the section's own shape. @throws ExpectedError "invalid" with the paths of what could not be kept */
export function parseSection(section: Section, data: Record<string, unknown>): SectionData {
  const parsed = sectionSchema(section).safeParse(data);
  if (parsed.success) return parsed.data as SectionData;
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) (fieldErrors[issue.path.join(".")] ??= []).push(issue.message);
  throw new ExpectedError("invalid", `有内容未能保存：${z.prettifyError(parsed.error).split("\n")[0]}`, { fieldErrors });
}
