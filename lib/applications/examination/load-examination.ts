import "server-only";
import type { Reader } from "@/lib/platform/db";
import { parseSubmission } from "../submission-content";
import { examinationFindings, examinedFacts } from "./examination-findings";
import { carryOver, prejudge, type ExaminationLine } from "./examination-lines";
import type { Finding } from "@/lib/regulation/finding";

export interface LoadedExamination {
  /** 0 when nothing has been saved yet. */
  version: number;
  submissionOrdinal: number;
  lines: ExaminationLine[];
  findings: Finding[];
}

/** The lines of an application as they stand now: prejudged afresh, with what was decided on unchanged facts. */
export async function loadExamination(client: Reader, applicationId: string): Promise<LoadedExamination> {
  const application = await client.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { ...examinedFacts, examination: true, submissions: { orderBy: { ordinal: "desc" }, take: 1 } },
  });
  const submission = application.submissions[0]!;
  const findings = await examinationFindings(client, application, submission);
  const lines = prejudge(findings, parseSubmission(submission.contentText).explanations);
  const earlier = (application.examination?.lines ?? []) as unknown as ExaminationLine[];
  return {
    version: application.examination?.version ?? 0,
    submissionOrdinal: submission.ordinal,
    lines: carryOver(lines, earlier),
    findings,
  };
}
