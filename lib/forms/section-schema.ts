import { z } from "zod";
import type { Field, RowsField, ScalarField, Section } from "./field";

/** Room for a paste that is too long: it is kept and shown as too long, not cut and not lost. */
const generousLength = 20_000;

function scalarSchema(field: ScalarField): z.ZodType {
  switch (field.kind) {
    case "text":
    case "textArea":
      return z.string().max(Math.max(generousLength, field.maxLength * 2), "内容过长，未能保存，请分段精简");
    case "money":
    case "number":
      return z.string().max(40, "数字过长");
    case "year":
    case "date":
      return z.string().max(40, "内容过长");
    // A code, or what was typed and is not known: kept and shown as unknown.
    case "region":
      return z.string().max(200, "内容过长");
    case "sibling":
      return z.string().max(400, "内容过长");
    case "select":
      return z.enum(["", ...field.options.map((option) => option.value)], "请从选项中选择");
    case "multiSelect":
      return z.array(z.enum(field.options.map((option) => option.value) as [string, ...string[]], "请从选项中选择")).max(field.options.length);
    case "checkbox":
      return z.boolean();
  }
}

function rowsSchema(field: RowsField): z.ZodType {
  const shape = Object.fromEntries(field.columns.map((column) => [column.key, scalarSchema(column).optional()]));
  const fixedKey = field.fixed ? { [field.fixed.key]: z.string().max(60).optional() } : {};
  return z.array(z.strictObject({ id: z.string().min(1).max(60), ...shape, ...fixedKey })).max(field.maxRows, `最多 ${field.maxRows} 行`);
}

export function fieldSchema(field: Field): z.ZodType {
  return field.kind === "rows" ? rowsSchema(field) : scalarSchema(field);
}

/**
 * Shape of a section as it may be saved at any time: known keys, right types, bounded sizes. Whether it is complete
 * or lawful is said elsewhere (`sectionGaps`, lib/regulation).
 */
export function sectionSchema(section: Section) {
  return z.strictObject(Object.fromEntries(section.fields.map((field) => [field.key, fieldSchema(field).optional()])));
}
