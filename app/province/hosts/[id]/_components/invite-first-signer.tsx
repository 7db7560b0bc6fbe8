"use client";

import { InviteForm } from "@/components/accounts/invite-form";
import { inviteFirstSignerSchema } from "@/lib/organizations/schema";
import { inviteFirstSignerAction } from "../../actions";

const roles = [{ value: "hostSigner", label: "签发人", hint: "签发申报，邀请本单位其他人员" }];

export function InviteFirstSigner({ organizationId }: { organizationId: string }) {
  return <InviteForm schema={inviteFirstSignerSchema} action={inviteFirstSignerAction} roles={roles} fixed={{ organizationId }} />;
}
