"use server";

import { action } from "@/lib/accounts/action";
import { closePublicNotice } from "@/lib/decisions/close-public-notice";
import { editProposedList } from "@/lib/decisions/edit-proposed-list";
import { openPublicNotice } from "@/lib/decisions/open-public-notice";
import { recordDecision } from "@/lib/decisions/record-decision";
import { releaseList } from "@/lib/decisions/release-list";
import { editProposedListSchema, listIdSchema, recordDecisionSchema, releaseSchema, settleHeldEntrySchema } from "@/lib/decisions/schema";
import { sendToDecision } from "@/lib/decisions/send-to-decision";
import { settleHeldEntry } from "@/lib/decisions/settle-held-entry";

export const editProposedListAction = action({ name: "proposedList.edit", input: editProposedListSchema }, editProposedList);
export const openPublicNoticeAction = action({ name: "proposedList.openPublicNotice", input: listIdSchema }, openPublicNotice);
export const sendToDecisionAction = action({ name: "proposedList.sendToDecision", input: listIdSchema }, sendToDecision);
export const closePublicNoticeAction = action({ name: "proposedList.closePublicNotice", input: listIdSchema }, closePublicNotice);
export const settleHeldEntryAction = action({ name: "proposedList.settleHeldEntry", input: settleHeldEntrySchema }, settleHeldEntry);
export const recordDecisionAction = action({ name: "proposedList.recordDecision", input: recordDecisionSchema }, recordDecision);
export const releaseListAction = action({ name: "proposedList.release", input: releaseSchema }, releaseList);
