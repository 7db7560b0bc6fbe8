"use server";

import { action } from "@/lib/accounts/action";
import { inviteFirstSigner } from "@/lib/organizations/invite-first-signer";
import { inviteFirstSignerSchema } from "@/lib/organizations/schema";

export const inviteFirstSignerAction = action({ name: "organization.inviteFirstSigner", input: inviteFirstSignerSchema }, inviteFirstSigner);
