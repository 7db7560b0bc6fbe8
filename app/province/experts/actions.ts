"use server";

import { action } from "@/lib/accounts/action";
import { addExpert, editExpert, inviteExpertAgain, setExpertActive } from "@/lib/experts/manage-experts";
import { addExpertSchema, editExpertSchema, expertIdSchema, setExpertActiveSchema } from "@/lib/experts/schema";

export const add = action({ name: "expert.add", input: addExpertSchema }, addExpert);
export const edit = action({ name: "expert.edit", input: editExpertSchema }, editExpert);
export const inviteAgain = action({ name: "expert.invite", input: expertIdSchema }, inviteExpertAgain);
export const setActive = action({ name: "expert.setActive", input: setExpertActiveSchema }, setExpertActive);
