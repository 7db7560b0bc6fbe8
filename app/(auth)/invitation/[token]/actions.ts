"use server";

import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { action } from "@/lib/accounts/action";
import { acceptInvitationSchema } from "@/lib/accounts/schema";

const limit = { name: "invitation", limit: 30, windowSeconds: 15 * 60 };

export const accept = action({ name: "account.acceptInvitation", input: acceptInvitationSchema, for: "public", limit }, acceptInvitation);
