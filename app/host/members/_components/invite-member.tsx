"use client";

import { InviteForm } from "@/components/accounts/invite-form";
import { inviteMemberSchema } from "@/lib/organizations/schema";
import { invite } from "../actions";

const roles = [
  { value: "hostEditor", label: "填报人", hint: "填写申报书、维护常用资料" },
  { value: "hostSigner", label: "签发人", hint: "签发提交、撤回申报、管理人员" },
];

export function InviteMember() {
  return <InviteForm schema={inviteMemberSchema} action={invite} roles={roles} />;
}
