import { z } from "zod";
import type { Question } from "./question";

/** The JSON Schema (2020-12) of what a question takes. */
export function inputSchema(question: Question): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(question.input, { io: "input" });
}

/** The JSON Schema (2020-12) of what it answers. */
export function outputSchema(question: Question): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(question.output, { io: "output" });
}
