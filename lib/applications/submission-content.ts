import type { FrozenFile } from "@/lib/files/frozen-file";
import { canonicalJson } from "@/lib/platform/canonical-json";
import type { Category } from "@/lib/regulation/terms";
import type { SectionData } from "@/lib/forms/field";

/** What a submission freezes. Everything that is examined, recommended and assessed is read from here, never from the draft. */
export interface SubmissionContent {
  formVersion: string;
  ruleVersion: string;
  regulationNumber: string;
  filingYear: number;
  callTitle: string;
  category: Category;
  organization: FrozenOrganization;
  recommenderName: string;
  /** Applicable sections only, in the form's order. */
  sections: Record<string, SectionData>;
  /** Rule id → what the host explained or objected. */
  explanations: Record<string, string>;
  files: readonly FrozenFile[];
}

export interface FrozenOrganization {
  name: string;
  creditCode: string;
  kind: string;
  legalForm: string;
  affiliation: string;
  cityCode: string;
  registeredAddress: string;
  /** YYYY-MM-DD */
  establishedOn: string;
  legalRepresentative: string;
  foreignInvestment: string | null;
  parentName: string | null;
  parentRegion: string | null;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
}


/** The exact bytes that are stored and digested. */
export function serializeSubmission(content: SubmissionContent): string {
  return canonicalJson(content);
}

/** Reads back what {@link serializeSubmission} wrote; the text is ours and is not checked again. */
export function parseSubmission(contentText: string): SubmissionContent {
  return JSON.parse(contentText) as SubmissionContent;
}
