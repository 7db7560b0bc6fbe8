"use client";

import { Fragment, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { Banner } from "@/components/ui/banner";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import type { Field, ScalarValue, Section } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { SectionField } from "./section-field";
import { SectionRows } from "./section-rows";

/** Something an office asked for at a place of the section. */
export interface FieldRequest {
  id: string;
  fieldKey: string | null;
  request: string;
}

interface SectionFieldsProps {
  section: Section;
  ledger: readonly LedgerItem[];
  requests: readonly FieldRequest[];
  /** What the law makes of an answer while it is given, beside the field it belongs to. */
  aside?: (field: Field) => ReactNode;
}

/** The fields in the form's order; what an answer makes unnecessary is not shown, and keeps what was written in it. */
export function SectionFields({ section, ledger, requests, aside }: SectionFieldsProps) {
  const deciding = [...new Set(section.fields.flatMap((field) => (field.showWhen ? [field.showWhen.field] : [])))];
  const decided = useWatch({ name: deciding }) as (ScalarValue | undefined)[];
  const answers = Object.fromEntries(deciding.map((key, index) => [key, decided[index]]));
  return section.fields
    .filter((field) => isShown(field.showWhen, answers))
    .map((field) => (
      <Fragment key={field.key}>
        <div id={`frame-${field.key}`} tabIndex={-1} className="stack-tight">
          {requests
            .filter((item) => item.fieldKey === field.key)
            .map((item) => (
              <Banner key={item.id} tone="warning" title="此处需要补正">
                <p className="pre-line">{item.request}</p>
              </Banner>
            ))}
          {field.kind === "rows" ? <SectionRows field={field} ledger={ledger} /> : <SectionField field={field} name={field.key} />}
        </div>
        {aside?.(field)}
      </Fragment>
    ));
}
