import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { attachCaseFile, removeCaseFile } from "@/lib/cases/attach-case-file";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { fileCase } from "@/lib/cases/file-case";
import { requestCaseSignOff } from "@/lib/cases/request-case-sign-off";
import { saveCaseSection } from "@/lib/cases/save-case-section";
import type { AttachCaseFileInput, CaseIdInput, FileCaseInput, RemoveCaseFileInput, SaveCaseSectionInput } from "@/lib/cases/schema";
import { db } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { isCaseProcess } from "@/lib/workflow/case-tables";
import { caseDefinitions } from "./case-definitions";

/** The definition of the process a case belongs to. @throws ExpectedError "notFound", also where its process has no form */
async function definitionOf(actor: Actor, caseId: string): Promise<CaseDefinition> {
  const found = await db.baseCase.findFirst({ where: { AND: [{ id: caseId }, scope(actor, "baseCase.read")] }, select: { process: true } });
  const definition = found && isCaseProcess(found.process) ? caseDefinitions[found.process] : undefined;
  if (!definition) throw notFoundError("该事项");
  return definition;
}

// What the host does alike in every process: write, attach, ask for the signature, sign and file.

export async function saveSectionOfCase(actor: Actor, input: SaveCaseSectionInput) {
  return saveCaseSection(await definitionOf(actor, input.caseId), actor, input);
}

export async function attachFileToCase(actor: Actor, input: AttachCaseFileInput, body: AsyncIterable<Uint8Array>) {
  return attachCaseFile(await definitionOf(actor, input.caseId), actor, input, body);
}

export async function removeFileOfCase(actor: Actor, input: RemoveCaseFileInput) {
  return removeCaseFile(await definitionOf(actor, input.caseId), actor, input);
}

export async function requestSignOffOfCase(actor: Actor, input: CaseIdInput) {
  return requestCaseSignOff(await definitionOf(actor, input.caseId), actor, input);
}

export async function fileOwnCase(actor: Actor, input: FileCaseInput) {
  return fileCase(await definitionOf(actor, input.caseId), actor, input);
}
