"use client";

import { InviteForm } from "@/components/accounts/invite-form";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { Member } from "@/lib/organizations/queries";
import { inviteRecommenderUserSchema } from "@/lib/organizations/schema";
import { invite, setActive, setUserActive } from "../actions";

const roles = [
  { value: "recommenderHandler", label: "经办人", hint: "核对材料，提出初评意见" },
  { value: "recommenderApprover", label: "审核人", hint: "审定初评意见，决定是否推荐" },
];

export function InviteRecommenderUser({ recommenderId }: { recommenderId: string }) {
  return <InviteForm schema={inviteRecommenderUserSchema} action={invite} roles={roles} fixed={{ recommenderId }} />;
}

export function RecommenderUserActs({ recommenderId, member }: { recommenderId: string; member: Member }) {
  const act = member.active ? "停用" : "恢复";
  return (
    <ActionConfirm
      action={setUserActive}
      input={{ recommenderId, userId: member.id, active: !member.active }}
      trigger={`${act}账号…`}
      title={`${act}${member.name}的账号？`}
      consequence={member.active ? "正在使用的登录立即结束，不能再登录；办理过的记录保留。" : "恢复后可以用原口令登录。"}
      confirmLabel={`${act}账号`}
      danger={member.active}
    />
  );
}

export function RecommenderActive({ recommenderId, active }: { recommenderId: string; active: boolean }) {
  const act = active ? "停用" : "恢复使用";
  return (
    <ActionConfirm
      action={setActive}
      input={{ recommenderId, active: !active }}
      trigger={`${act}…`}
      title={`${act}这个部门？`}
      consequence={active ? "之后注册的单位不能再选择它；已归它的单位和在办申报不受影响。" : "之后注册的单位可以选择它。"}
      confirmLabel={act}
      danger={active}
    />
  );
}
