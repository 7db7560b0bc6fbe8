"use server";

import { action } from "@/lib/accounts/action";
import { decideSchema, giveOpinionSchema, retractCaseSchema, returnCaseSchema } from "@/lib/cases/office-steps-schema";
import { approveWithdrawal } from "@/lib/withdrawals/approve";
import { declineWithdrawal } from "@/lib/withdrawals/decline";
import { examineWithdrawal } from "@/lib/withdrawals/examine";
import { forwardWithdrawal } from "@/lib/withdrawals/forward";
import { handleWithdrawal } from "@/lib/withdrawals/handle";
import { retractWithdrawal } from "@/lib/withdrawals/retract";
import { returnWithdrawal } from "@/lib/withdrawals/return-withdrawal";
import { startWithdrawalSchema } from "@/lib/withdrawals/schema";
import { startWithdrawal } from "@/lib/withdrawals/start-withdrawal";

export const start = action({ name: "withdrawal.start", input: startWithdrawalSchema }, startWithdrawal);
export const retract = action({ name: "withdrawal.retract", input: retractCaseSchema }, retractWithdrawal);
export const handle = action({ name: "withdrawal.handle", input: giveOpinionSchema }, handleWithdrawal);
export const returnToHost = action({ name: "withdrawal.returnToHost", input: returnCaseSchema }, returnWithdrawal);
export const forward = action({ name: "withdrawal.forward", input: decideSchema }, forwardWithdrawal);
export const examine = action({ name: "withdrawal.examine", input: giveOpinionSchema }, examineWithdrawal);
export const approve = action({ name: "withdrawal.approve", input: decideSchema }, approveWithdrawal);
export const decline = action({ name: "withdrawal.decline", input: decideSchema }, declineWithdrawal);
