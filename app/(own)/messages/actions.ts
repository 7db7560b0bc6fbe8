"use server";

import { action } from "@/lib/accounts/action";
import { markMessagesRead } from "@/lib/accounts/mark-messages-read";
import { markMessagesReadSchema } from "@/lib/accounts/schema";

export const markRead = action({ name: "message.markRead", input: markMessagesReadSchema }, markMessagesRead);
