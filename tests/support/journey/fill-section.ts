import type { Locator, Page } from "@playwright/test";
import { expect } from "../e2e-test";
import type { Option, RowsField, RowValue, ScalarField, ScalarValue, Section, SectionData } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { regionNameZh } from "@/lib/regulation/regions";

/** Types a whole section into the page as a person would: field by field, found by the labels on the screen. */
export async function fillSectionByHand(page: Page, section: Section, data: SectionData): Promise<void> {
  for (const field of section.fields) {
    const value = data[field.key];
    if (value === undefined || !isShown(field.showWhen, data)) continue;
    if (field.kind === "rows") await fillRows(page, field, value as RowValue[]);
    else await fillField(page, field, value as ScalarValue);
  }
}

/** The set of choices, the table or the place for attachments that stands under this label. */
export function groupUnder(scope: Page | Locator, label: string): Locator {
  return scope.getByRole("group", { name: new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*(必填|选填)`) });
}

/** Adds a row for each, as the button under the table does, and fills its cells or the entry that opens. */
async function fillRows(page: Page, field: RowsField, rows: readonly RowValue[]): Promise<void> {
  const group = groupUnder(page, field.label);
  for (const [index, row] of rows.entries()) {
    await group.getByRole("button", { name: field.addLabel }).click();
    const entry = group.locator("ol.entries > li").nth(index);
    const isEntry = (await entry.count()) > 0;
    for (const column of field.columns) {
      const value = row[column.key];
      if (value === undefined || !isShown(column.showWhen, row)) continue;
      if (isEntry) await fillField(entry, column, value);
      else await fillCell(group.getByLabel(`第 ${index + 1} 行 ${column.label}`, { exact: true }), column, value);
    }
  }
}

async function fillCell(cell: Locator, column: ScalarField, value: ScalarValue): Promise<void> {
  if (column.kind === "select") await cell.selectOption(String(value));
  else await cell.fill(String(value));
}

async function fillField(scope: Page | Locator, field: ScalarField, value: ScalarValue): Promise<void> {
  const control = scope.getByLabel(field.label, { exact: true });
  switch (field.kind) {
    case "text":
    case "textArea":
    case "money":
    case "number":
    case "year":
    case "date":
      return control.fill(String(value));
    case "select":
      return choose(scope, field.label, field.options.find((option) => option.value === value)!);
    case "multiSelect":
      for (const option of field.options.filter(({ value: one }) => (value as string[]).includes(one))) await groupUnder(scope, field.label).getByRole("checkbox", { name: option.label }).check();
      return;
    case "checkbox":
      return scope.getByRole("checkbox", { name: field.label }).setChecked(value === true);
    case "region":
      return chooseRegion(scope, scope.getByRole("combobox", { name: field.label }), regionNameZh(String(value)));
    case "sibling":
      return void (await control.selectOption({ label: String(value) }));
  }
}

/** Few choices are all in sight, more are a list. */
async function choose(scope: Page | Locator, label: string, option: Option): Promise<void> {
  const list = scope.getByRole("combobox", { name: label, exact: true });
  if (await list.count()) await list.selectOption(option.value);
  else await groupUnder(scope, label).getByRole("radio", { name: option.label }).check();
}

/** Types and chooses; types again where an answer of the autosave has closed the list under the hand. */
async function chooseRegion(scope: Page | Locator, box: Locator, name: string): Promise<void> {
  // Options of an open list stand at the end of the page.
  const option = ("page" in scope ? scope.page() : scope).getByRole("option", { name, exact: true });
  await expect(async () => {
    await box.fill("");
    await box.fill(name);
    await option.click({ timeout: 3_000 });
    await expect(box).toHaveValue(name, { timeout: 1_000 });
  }).toPass({ timeout: 45_000 });
}
