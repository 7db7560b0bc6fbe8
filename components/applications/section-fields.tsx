"use client";

import { Fragment } from "react";
import { useWatch } from "react-hook-form";
import { Banner } from "@/components/ui/banner";
import type { Field, ScalarValue, Section } from "@/lib/applications/form/field";
import { isShown } from "@/lib/applications/form/section-state";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import type { OwnCorrectionItem } from "@/lib/applications/queries/get-own-application";
import { NamePreview } from "./name-preview";
import { ResearchIntensityPanel } from "./research-intensity-panel";
import { SectionField } from "./section-field";
import type { SectionFormProps } from "./section-form";
import { SectionRows } from "./section-rows";

interface SectionFieldsProps {
  section: Section;
  application: SectionFormProps["application"];
  ledger: readonly LedgerItem[];
  corrections: readonly OwnCorrectionItem[];
}

/** The fields in the form's order; what an answer makes unnecessary is not shown, and keeps what was written in it. */
export function SectionFields({ section, application, ledger, corrections }: SectionFieldsProps) {
  const deciding = [...new Set(section.fields.flatMap((field) => (field.showWhen ? [field.showWhen.field] : [])))];
  const decided = useWatch({ name: deciding }) as (ScalarValue | undefined)[];
  const answers = Object.fromEntries(deciding.map((key, index) => [key, decided[index]]));
  return section.fields
    .filter((field) => isShown(field.showWhen, answers))
    .map((field) => (
      <Fragment key={field.key}>
        <div id={`frame-${field.key}`} tabIndex={-1} className="stack-tight">
          {corrections
            .filter((item) => item.fieldKey === field.key)
            .map((item) => (
              <Banner key={item.id} tone="warning" title="此处需要补正">
                <p className="pre-line">{item.request}</p>
              </Banner>
            ))}
          {field.kind === "rows" ? <SectionRows field={field} ledger={ledger} /> : <SectionField field={field} name={field.key} />}
        </div>
        <LiveAside field={field} section={section} application={application} />
      </Fragment>
    ));
}

/** What the law makes of an answer while it is given, beside the field it belongs to. */
function LiveAside({ field, section, application }: { field: Field; section: Section; application: SectionFormProps["application"] }) {
  if (section.key === "overview" && field.key === "fieldEn") return <NamePreview applicationId={application.id} />;
  if (section.key === "researchSpending" && field.key === "rdYears") {
    const clause = application.category === "comprehensive" ? "art8.1" : "art10.2";
    return <ResearchIntensityPanel filingYear={application.call.year} establishedOn={application.establishedOn} clause={clause} />;
  }
  return null;
}
