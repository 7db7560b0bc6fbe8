"use server";

import { action } from "@/lib/accounts/action";
import { closeCall } from "@/lib/calls/close-call";
import { draftCall } from "@/lib/calls/draft-call";
import { editCall } from "@/lib/calls/edit-call";
import { extendCall } from "@/lib/calls/extend-call";
import { publishCall } from "@/lib/calls/publish-call";
import { callReasonSchema, callVersionSchema, draftCallSchema, editCallSchema, extendCallSchema, setQuotasSchema } from "@/lib/calls/schema";
import { setQuotas } from "@/lib/calls/set-quotas";
import { withdrawCall } from "@/lib/calls/withdraw-call";

export const draftCallAction = action({ name: "call.draft", input: draftCallSchema }, (actor, { content }) => draftCall(actor, content));
export const editCallAction = action({ name: "call.edit", input: editCallSchema }, editCall);
export const setQuotasAction = action({ name: "call.setQuotas", input: setQuotasSchema }, setQuotas);
export const publishCallAction = action({ name: "call.publish", input: callVersionSchema }, publishCall);
export const extendCallAction = action({ name: "call.extend", input: extendCallSchema }, extendCall);
export const closeCallAction = action({ name: "call.close", input: callReasonSchema }, closeCall);
export const withdrawCallAction = action({ name: "call.withdraw", input: callReasonSchema }, withdrawCall);
