"use server";

import { action } from "@/lib/accounts/action";
import { retractCaseSchema } from "@/lib/cases/office-steps-schema";
import { caseIdSchema, caseReasonSchema } from "@/lib/cases/schema";
import { confirmTransfer } from "@/lib/transfers/confirm";
import { declineTransfer } from "@/lib/transfers/decline";
import { registerTransfer } from "@/lib/transfers/register-transfer";
import { retractTransfer } from "@/lib/transfers/retract";
import { registerTransferSchema, startTransferSchema } from "@/lib/transfers/schema";
import { startTransfer } from "@/lib/transfers/start-transfer";

export const start = action({ name: "transfer.start", input: startTransferSchema }, startTransfer);
export const register = action({ name: "transfer.register", input: registerTransferSchema }, registerTransfer);
export const retract = action({ name: "transfer.retract", input: retractCaseSchema }, retractTransfer);
export const confirm = action({ name: "transfer.confirm", input: caseIdSchema }, confirmTransfer);
export const decline = action({ name: "transfer.decline", input: caseReasonSchema }, declineTransfer);
