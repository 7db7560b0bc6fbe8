import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Reader, Tx } from "@/lib/platform/db";
import type { Finding, JsonValue } from "@/lib/regulation/finding";
import type { CaseProcess } from "@/lib/workflow/case-tables";
import type { CaseDraft } from "./case-draft";
import type { CaseForm } from "./case-form";
import type { LockedCase } from "./lock-case";

/** One of the acts by which the host signs and files: `file`, `refile`, `submit`, … */
export interface CaseFiling {
  actor: Actor;
  locked: LockedCase;
  draft: CaseDraft;
  action: string;
  /** When the request was received. */
  at: Date;
}

/** What a process adds to the common way of writing, signing and filing (lib/cases/file-case.ts). */
export interface CaseDefinition {
  process: CaseProcess;
  /** Pinned in every filing. */
  formVersion: string;
  form: CaseForm;
  /** The part of the case's content that the form is made of (a round's indicators); it goes to the browser. */
  formContent?: (content: unknown) => JsonValue;
  /** The act by which the host files in a stage, e.g. draft → submit. */
  filingActions: Readonly<Record<string, string>>;
  /** What the law says of it now; an unmet finding never refuses a filing, it is explained and kept. */
  findings?: (client: Reader, draft: CaseDraft, at: Date) => Promise<readonly Finding[]>;
  /** Throws a refusal where the process takes a filing no more although its table knows the step, such as a second supplement. */
  requireFilable?: (tx: Tx, draft: CaseDraft, action: string, at: Date) => Promise<void>;
  /** Columns the filing sets, such as `occurredOn`. */
  columns?: (draft: CaseDraft) => { occurredOn?: Date | null; title?: string };
  /** Obligations and further rows, in the same transaction. */
  afterFiling?: (tx: Tx, filing: CaseFiling, eventId: string) => Promise<void>;
  /** Parties to whom the filing opens the case; the host's own drafts stay its own. */
  opensTo: readonly ("recommender" | "province")[];
}
