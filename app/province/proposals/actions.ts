"use server";

import { action } from "@/lib/accounts/action";
import { draftProposedList } from "@/lib/decisions/draft-proposed-list";
import { draftProposedListSchema } from "@/lib/decisions/schema";

export const draftProposedListAction = action({ name: "proposedList.draft", input: draftProposedListSchema }, draftProposedList);
