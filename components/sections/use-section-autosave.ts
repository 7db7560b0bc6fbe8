"use client";

import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import { applyServerErrors } from "@/components/form/server-errors";
import { useAutosave } from "@/components/form/use-autosave";
import type { ActionResult } from "@/lib/accounts/action-result";
import type { Section, SectionData } from "@/lib/forms/field";
import type { SavedSection, SectionConflict } from "@/lib/forms/saved-section";
import { sectionValues, type SectionValues } from "./section-values";

export type SaveSection = (input: { sectionKey: string; version: number; data: SectionData }) => Promise<ActionResult<SavedSection>>;

/** Refusals that a later attempt may not meet. */
const passing = new Set(["unexpected", "tooMany"]);

function isConflict(value: unknown): value is SectionConflict {
  return typeof value === "object" && value !== null && "version" in value && "data" in value;
}

/** Saving a section by itself. A save whose answer was lost is recognised as one's own, not taken for another editor's. */
export function useSectionAutosave(of: { form: UseFormReturn<SectionValues, unknown, SectionValues>; section: Section; storageKey: string; version: number; save: SaveSection }) {
  const { form, section, storageKey } = of;
  const [theirName, setTheirName] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const unanswered = useRef<string>(undefined);

  async function send(values: SectionValues, version: number): Promise<SaveAnswer<SectionValues>> {
    const data = sectionValues(section, values);
    const text = JSON.stringify(data);
    const mayBeOurs = unanswered.current;
    unanswered.current = text;
    // Throws when the connection is lost: then the text stays unanswered and is tried again.
    const result = await of.save({ sectionKey: section.key, version, data });
    unanswered.current = undefined;
    if (result.ok) {
      setRefusal(undefined);
      return { ok: true, version: result.data.version };
    }
    const { code, message, fieldErrors, current } = result.error;
    if (code === "conflict" && isConflict(current)) {
      const theirs = sectionValues(section, current.data);
      const stored = JSON.stringify(theirs);
      if (stored === text) return { ok: true, version: current.version };
      if (stored === mayBeOurs) return send(values, current.version);
      setTheirName(current.updatedByName);
      return { conflict: true, theirs, version: current.version };
    }
    if (fieldErrors) applyServerErrors(form.setError, { fieldErrors });
    setRefusal(message);
    return { error: message, final: !passing.has(code) };
  }

  const autosave = useAutosave<SectionValues, SectionValues>({ form, version: of.version, save: send, storageKey });
  return { ...autosave, theirName, refusal };
}
