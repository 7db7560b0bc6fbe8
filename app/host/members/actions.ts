"use server";

import { action } from "@/lib/accounts/action";
import { inviteMember } from "@/lib/organizations/invite-member";
import { changeMemberRoles, setMemberActive } from "@/lib/organizations/manage-members";
import { changeMemberRolesSchema, inviteMemberSchema, setMemberActiveSchema } from "@/lib/organizations/schema";

export const invite = action({ name: "organization.invite", input: inviteMemberSchema }, inviteMember);
export const changeRoles = action({ name: "organization.changeMemberRoles", input: changeMemberRolesSchema }, changeMemberRoles);
export const setActive = action({ name: "organization.setMemberActive", input: setMemberActiveSchema }, setMemberActive);
