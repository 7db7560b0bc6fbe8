import "server-only";
import { z } from "zod";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { digests } from "@/lib/platform/digest";
import type { Finding } from "@/lib/regulation/finding";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { checkApplication, draftContent } from "./check-application";
import type { ApplicationCheck } from "./check-result";
import { findDraft } from "./draft";
import type { Section } from "@/lib/forms/field";
import { parseSubmission, serializeSubmission, type SubmissionContent } from "./submission-content";

/** An address that holds no id is an address of nothing. */
const isId = (text: string) => z.uuid().safeParse(text).success;

export interface CheckView {
  applicationId: string;
  stage: ApplicationStage;
  number: string | null;
  callTitle: string;
  closesAt: Date | null;
  fieldZh: string | null;
  recommenderName: string;
  signOffRequestedAt: Date | null;
  check: ApplicationCheck;
  form: readonly Section[];
  explanations: Readonly<Record<string, string>>;
  explanationsVersion: number;
  content: SubmissionContent;
  /** Of the content as it would be frozen now. */
  sha256: string;
  /** The table and the policy let this actor ask for a signature, or sign. */
  mayRequestSignOff: boolean;
  maySubmit: boolean;
  signerNames: readonly string[];
}

/** The pre-check of a draft, or of a correction, for the host's people. Undefined: not there, or not theirs. */
export async function findCheck(actor: Actor, applicationId: string): Promise<CheckView | undefined> {
  if (!isId(applicationId)) return undefined;
  const draft = await findDraft(db, { AND: [{ id: applicationId }, scope(actor, "application.read"), { organizationId: actor.organizationId ?? "" }] });
  if (!draft) return undefined;
  const { row } = draft;
  const check = await checkApplication(db, draft, await receivedAt());
  const content = draftContent(draft, check);
  const signers = await db.user.findMany({
    where: { organizationId: row.organizationId, active: true, roles: { some: { role: "hostSigner" } } },
    select: { name: true },
    orderBy: { createdAt: "asc" },
  });
  return {
    applicationId: row.id,
    stage: row.stage,
    number: row.number,
    callTitle: row.call.title,
    closesAt: row.call.closesAt,
    fieldZh: row.fieldZh,
    recommenderName: draft.recommender.name,
    signOffRequestedAt: row.signOffRequestedAt,
    check,
    form: draft.form,
    explanations: draft.explanations,
    explanationsVersion: draft.explanationsVersion,
    content,
    sha256: digests(serializeSubmission(content)).sha256,
    mayRequestSignOff: can(actor, "application.requestSignOff", { ...row }),
    maySubmit: can(actor, row.stage === "draft" ? "application.submit" : "application.resubmit", { ...row }),
    signerNames: signers.map(({ name }) => name),
  };
}

/** Digest of the draft as it would be frozen now. */
export async function findDraftDigest(actor: Actor, applicationId: string): Promise<string | undefined> {
  return (await findCheck(actor, applicationId))?.sha256;
}

export interface SubmissionView {
  applicationId: string;
  stage: ApplicationStage;
  number: string;
  ordinal: number;
  /** How many submissions there are. */
  latestOrdinal: number;
  receiptNumber: string;
  receivedAt: Date;
  signedByName: string;
  sha256: string;
  sm3: string;
  files: readonly FrozenFile[];
  findings: readonly Finding[];
  content: SubmissionContent;
}

/** A frozen submission, for everybody who may read the application; undefined: not there, or not visible. */
export async function findSubmission(actor: Actor, applicationId: string, ordinal: number): Promise<SubmissionView | undefined> {
  if (!isId(applicationId) || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > 999) return undefined;
  const where: Prisma.SubmissionWhereInput = { applicationId, ordinal, application: scope(actor, "application.read") };
  const submission = await db.submission.findFirst({ where, include: { application: { select: { stage: true, number: true, _count: { select: { submissions: true } } } } } });
  if (!submission) return undefined;
  return {
    applicationId,
    stage: submission.application.stage,
    number: submission.application.number!,
    ordinal: submission.ordinal,
    latestOrdinal: submission.application._count.submissions,
    receiptNumber: submission.receiptNumber,
    receivedAt: submission.receivedAt,
    signedByName: submission.signedByName,
    sha256: submission.sha256,
    sm3: submission.sm3,
    files: submission.manifest as unknown as FrozenFile[],
    findings: submission.findings as unknown as Finding[],
    content: parseSubmission(submission.contentText),
  };
}
