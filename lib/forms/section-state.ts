import { isPlainDate } from "@/lib/regulation/plain-date";
import { findRegion } from "@/lib/regulation/regions";
import type { Field, RowsField, RowValue, ScalarField, ScalarValue, Section, SectionData, ShowWhen, Slot } from "./field";

export type SectionState = "notStarted" | "inProgress" | "complete";

/** Something the section still needs, with the way to it. */
export interface Gap {
  section: string;
  /** `field`, `field.rowId.column` or `slot:key`. */
  path: string;
  label: string;
  message: string;
}

type Values = { [key: string]: ScalarValue | RowValue[] | undefined };

export function isShown(showWhen: ShowWhen | undefined, values: Values): boolean {
  if (!showWhen) return true;
  const value = values[showWhen.field];
  if ("filled" in showWhen) return !isEmpty(value);
  if (Array.isArray(value)) return (value as string[]).some((one) => showWhen.in.includes(one));
  return typeof value === "string" && showWhen.in.includes(value);
}

export function isEmpty(value: ScalarValue | RowValue[] | undefined): boolean {
  return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

const decimal = /^-?\d{1,14}(\.\d{1,4})?$/;

/** What is wrong with a filled-in value, or undefined. Shape of content only; the law is asked elsewhere. */
export function valueProblem(field: ScalarField, value: ScalarValue): string | undefined {
  if (typeof value !== "string") return undefined;
  switch (field.kind) {
    case "text":
    case "textArea": {
      const length = [...value].length;
      return length > field.maxLength ? `超出 ${length - field.maxLength} 字，请精简到 ${field.maxLength} 字以内` : undefined;
    }
    case "money":
      return decimal.test(value) && !/\.\d{3}/.test(value) ? undefined : "请填写金额（万元），最多两位小数";
    case "number": {
      if (!decimal.test(value)) return "请填写数字";
      const number = Number(value);
      if (field.decimals === 0 && !Number.isInteger(number)) return "请填写整数";
      if (field.min !== undefined && number < field.min) return `不能小于 ${field.min}`;
      if (field.max !== undefined && number > field.max) return `不能大于 ${field.max}`;
      return undefined;
    }
    case "year":
      return /^(19|20)\d{2}$/.test(value) ? undefined : "请填写四位年份";
    case "date":
      return isPlainDate(value) ? undefined : "请填写日期，例如 2026-07-10";
    case "region":
      return findRegion(value) ? undefined : `没有找到“${value}”，请从国家（地区）列表中选择`;
    case "select":
    case "multiSelect":
    case "checkbox":
    case "sibling":
      return undefined;
  }
}

function scalarGap(field: ScalarField, value: ScalarValue | undefined): string | undefined {
  if (isEmpty(value)) return field.required ? (field.kind === "checkbox" ? "请确认" : "尚未填写") : undefined;
  return valueProblem(field, value!);
}

function rowGaps(section: string, field: RowsField, rows: RowValue[]): Gap[] {
  const gaps: Gap[] = [];
  const minimum = field.minRows ?? (field.required ? 1 : 0);
  if (rows.length < minimum) gaps.push({ section, path: field.key, label: field.label, message: `至少填写 ${minimum} 项` });
  rows.forEach((row, index) => {
    for (const column of field.columns) {
      if (!isShown(column.showWhen, row)) continue;
      const problem = scalarGap(column, row[column.key]);
      if (problem) gaps.push({ section, path: `${field.key}.${row.id}.${column.key}`, label: `${field.label}第 ${index + 1} 行 ${column.label}`, message: problem });
    }
  });
  return gaps;
}

function fieldGaps(section: string, field: Field, data: SectionData): Gap[] {
  const value = data[field.key];
  if (field.kind === "rows") return rowGaps(section, field, (value as RowValue[] | undefined) ?? []);
  const problem = scalarGap(field, value as ScalarValue | undefined);
  return problem ? [{ section, path: field.key, label: field.label, message: problem }] : [];
}

function slotGap(section: string, slot: Slot, files: ReadonlyMap<string, number>): Gap[] {
  if (!slot.required || (files.get(slot.key) ?? 0) > 0) return [];
  return [{ section, path: `slot:${slot.key}`, label: slot.label, message: "尚未上传" }];
}

/** Everything a section still needs. @param files how many files each slot holds */
export function sectionGaps(section: Section, data: SectionData, files: ReadonlyMap<string, number>): Gap[] {
  return [
    ...section.fields.filter((field) => isShown(field.showWhen, data)).flatMap((field) => fieldGaps(section.key, field, data)),
    ...section.slots.filter((slot) => isShown(slot.showWhen, data)).flatMap((slot) => slotGap(section.key, slot, files)),
  ];
}

export function sectionState(section: Section, data: SectionData | undefined, files: ReadonlyMap<string, number>): SectionState {
  const anyFile = section.slots.some((slot) => (files.get(slot.key) ?? 0) > 0);
  if ((!data || Object.values(data).every(isEmpty)) && !anyFile) return "notStarted";
  return sectionGaps(section, data ?? {}, files).length === 0 ? "complete" : "inProgress";
}
