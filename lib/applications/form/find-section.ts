import type { Category } from "@/lib/regulation/terms";
import { declarationForm } from "./declaration-form";
import type { Slot } from "@/lib/forms/field";
import type { DeclarationSection } from "./declaration-section";

/** What pins the form of an application: its category and its call. */
export interface FormOf {
  category: Category;
  call: { year: number; formVersion: string | null };
}

/** All sections the application's pinned form can have. */
export function formOf(application: FormOf): readonly DeclarationSection[] {
  return declarationForm(application.category, application.call.year, application.call.formVersion ?? undefined);
}

export function findSection(application: FormOf, key: string): DeclarationSection | undefined {
  return formOf(application).find((section) => section.key === key);
}

/** A place for attachments, anywhere in the form: slot keys are unique over all sections. */
export function findSlot(application: FormOf, key: string): Slot | undefined {
  return formOf(application)
    .flatMap((section) => section.slots)
    .find((slot) => slot.key === key);
}
