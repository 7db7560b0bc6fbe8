import { fieldId } from "@/components/form/field-paths";
import type { RowValue } from "@/lib/forms/field";
import type { SectionValues } from "./section-values";

/** Told to the entries of a table: the one with this row id opens itself. */
export const openRowEvent = "declaration:open-row";

/** Attachments have a form of their own on the page. */
export const slotPrefix = "slot";

/**
 * Brings a gap's place (`field`, `field.rowId.column`, `slot:key`) into view and puts the focus into it.
 * @param prefix beginning of the section form's ids
 */
export function goToPath(path: string, values: SectionValues, prefix: string): void {
  const slot = /^slot:(.+)$/.exec(path)?.[1];
  if (slot) return focusSoon(fieldId(slotPrefix, slot), slot);
  const [key = "", rowId, column] = path.split(".");
  if (rowId === undefined) return focusSoon(fieldId(prefix, key), key);
  const row = ((values[key] as RowValue[] | undefined) ?? []).findIndex((one) => one.id === rowId);
  window.dispatchEvent(new CustomEvent(openRowEvent, { detail: rowId }));
  focusSoon(fieldId(prefix, [key, row, column].filter((part) => part !== undefined).join(".")), key);
}

/** After an entry has had the time to open. Where the control itself cannot be found, the field's frame is shown. */
function focusSoon(id: string, frame: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const target = document.getElementById(id) ?? document.getElementById(`frame-${frame}`);
      target?.scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    }),
  );
}
