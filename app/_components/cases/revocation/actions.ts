"use server";

import { action } from "@/lib/accounts/action";
import { caseIdSchema, caseReasonSchema } from "@/lib/cases/schema";
import { addEvidence as addEvidenceVerb } from "@/lib/revocations/add-evidence";
import { closeDefence as closeDefenceVerb } from "@/lib/revocations/close-defence";
import { correctRevocation as correctVerb } from "@/lib/revocations/correct-revocation";
import { dismissRevocation } from "@/lib/revocations/dismiss-revocation";
import { findElements as findElementsVerb } from "@/lib/revocations/find-elements";
import { giveNotice as giveNoticeVerb } from "@/lib/revocations/give-notice";
import { inquire as inquireVerb } from "@/lib/revocations/inquire";
import { issueRevocation } from "@/lib/revocations/issue-revocation";
import { recordRevocationDecision } from "@/lib/revocations/record-decision";
import { recordRemedy as recordRemedyVerb } from "@/lib/revocations/record-remedy";
import { recordService as recordServiceVerb } from "@/lib/revocations/record-service";
import { registerLead as registerLeadVerb } from "@/lib/revocations/register-lead";
import {
  addEvidenceSchema,
  closeDefenceSchema,
  correctRevocationSchema,
  findElementsSchema,
  giveNoticeSchema,
  inquireSchema,
  issueRevocationSchema,
  recordRemedySchema,
  recordRevocationDecisionSchema,
  recordServiceSchema,
  registerLeadSchema,
} from "@/lib/revocations/schema";
import { takeUp as takeUpVerb } from "@/lib/revocations/take-up";

export const registerLead = action({ name: "revocation.registerLead", input: registerLeadSchema }, (actor, input) => registerLeadVerb(actor, input));
export const addEvidence = action({ name: "revocation.addEvidence", input: addEvidenceSchema }, addEvidenceVerb);
export const inquire = action({ name: "revocation.inquire", input: inquireSchema }, inquireVerb);
export const takeUp = action({ name: "revocation.verify", input: caseIdSchema }, takeUpVerb);
export const findElements = action({ name: "revocation.findElements", input: findElementsSchema }, findElementsVerb);
export const giveNotice = action({ name: "revocation.giveNotice", input: giveNoticeSchema }, giveNoticeVerb);
export const closeDefence = action({ name: "revocation.closeDefence", input: closeDefenceSchema }, closeDefenceVerb);
export const recordDecision = action({ name: "revocation.recordDecision", input: recordRevocationDecisionSchema }, recordRevocationDecision);
export const issue = action({ name: "revocation.issue", input: issueRevocationSchema }, issueRevocation);
export const recordService = action({ name: "revocation.recordService", input: recordServiceSchema }, recordServiceVerb);
export const recordRemedy = action({ name: "revocation.recordRemedy", input: recordRemedySchema }, recordRemedyVerb);
export const dismiss = action({ name: "revocation.dismiss", input: caseReasonSchema }, dismissRevocation);
export const correct = action({ name: "revocation.correct", input: correctRevocationSchema }, correctVerb);
