"use client";

import { useMemo } from "react";
import { SectionForm, type SectionFormProps } from "@/components/sections/section-form";
import { uploadTo } from "@/components/sections/upload-to";
import type { ActionResult } from "@/lib/accounts/action-result";
import { caseForms } from "@/lib/base-life/case-forms";
import type { CaseFormFacts } from "@/lib/cases/case-form";
import type { SectionData } from "@/lib/forms/field";
import type { SavedSection } from "@/lib/forms/saved-section";
import type { CaseProcess } from "@/lib/workflow/case-tables";

interface CaseSectionFormProps extends Pick<SectionFormProps, "data" | "version" | "files" | "ledger" | "listHref" | "listLabel" | "previousHref" | "nextHref"> {
  caseId: string;
  process: CaseProcess;
  formFacts: CaseFormFacts;
  sectionKey: string;
  userId: string;
  actions: {
    save: (input: { caseId: string; sectionKey: string; version: number; data: SectionData }) => Promise<ActionResult<SavedSection>>;
    removeFile: (input: { caseId: string; fileId: string }) => Promise<ActionResult<null>>;
  };
}

/** One section of what a host writes in a 办理事项. */
export function CaseSectionForm({ caseId, process, formFacts, sectionKey, userId, actions, ...rest }: CaseSectionFormProps) {
  const section = useMemo(() => caseForms[process]!(formFacts).find(({ key }) => key === sectionKey)!, [process, formFacts, sectionKey]);
  return (
    <SectionForm
      {...rest}
      section={section}
      storageKey={`case:${caseId}:${sectionKey}:${userId}`}
      requests={[]}
      save={(input) => actions.save({ caseId, ...input })}
      upload={(slot) => uploadTo({ caseId }, slot)}
      removeFile={(fileId) => actions.removeFile({ caseId, fileId })}
    />
  );
}
