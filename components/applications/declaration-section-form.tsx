"use client";

import { useMemo } from "react";
import { SectionForm, type SectionFormProps } from "@/components/sections/section-form";
import { uploadTo } from "@/components/sections/upload-to";
import type { ActionResult } from "@/lib/accounts/action-result";
import type { SavedSection } from "@/lib/forms/saved-section";
import { findSection } from "@/lib/applications/form/find-section";
import type { OwnCorrectionItem } from "@/lib/applications/queries/get-own-application";
import type { SectionData } from "@/lib/forms/field";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { CorrectionRequests, type RespondToCorrection } from "./correction-requests";
import { NamePreview } from "./name-preview";
import { ResearchIntensityPanel } from "./research-intensity-panel";

interface DeclarationSectionFormProps extends Pick<SectionFormProps, "data" | "version" | "files" | "ledger" | "listHref" | "previousHref" | "nextHref"> {
  application: { id: string; category: Category; call: { year: number; formVersion: string | null }; establishedOn: PlainDate };
  sectionKey: string;
  corrections: readonly OwnCorrectionItem[];
  userId: string;
  actions: {
    save: (input: { applicationId: string; sectionKey: string; version: number; data: SectionData }) => Promise<ActionResult<SavedSection>>;
    removeAttachment: (input: { applicationId: string; fileId: string }) => Promise<ActionResult<null>>;
    respond: RespondToCorrection;
  };
}

/** One section of the declaration, with the name as it would be, the research intensity and what was asked to be corrected. */
export function DeclarationSectionForm({ application, sectionKey, corrections, userId, actions, ...rest }: DeclarationSectionFormProps) {
  const section = useMemo(() => findSection(application, sectionKey)!, [application, sectionKey]);
  const applicationId = application.id;
  const labelOf = (key: string) => section.fields.find((field) => field.key === key)?.label ?? section.slots.find((slot) => slot.key === key)?.label ?? "本部分";
  return (
    <SectionForm
      {...rest}
      section={section}
      storageKey={`application:${applicationId}:${sectionKey}:${userId}`}
      listLabel="任务清单"
      requests={corrections}
      intro={corrections.length > 0 && <CorrectionRequests applicationId={applicationId} items={corrections} userId={userId} labelOf={labelOf} respond={actions.respond} />}
      aside={({ key }) => {
        if (sectionKey === "overview" && key === "fieldEn") return <NamePreview applicationId={applicationId} />;
        if (sectionKey !== "researchSpending" || key !== "rdYears") return null;
        const clause = application.category === "comprehensive" ? "art8.1" : "art10.2";
        return <ResearchIntensityPanel filingYear={application.call.year} establishedOn={application.establishedOn} clause={clause} />;
      }}
      save={(input) => actions.save({ applicationId, ...input })}
      upload={(slot) => uploadTo({ applicationId }, slot)}
      removeFile={(fileId) => actions.removeAttachment({ applicationId, fileId })}
    />
  );
}
