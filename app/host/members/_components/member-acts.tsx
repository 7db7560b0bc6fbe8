"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { Member } from "@/lib/organizations/queries";
import { changeRoles, setActive } from "../actions";

/** What a signer may do about a colleague. */
export function MemberActs({ member }: { member: Member }) {
  if (!member.active) {
    return <ActionConfirm action={setActive} input={{ userId: member.id, active: true }} trigger="恢复账号…" title={`恢复${member.name}的账号？`} consequence="恢复后可以用原口令登录。" confirmLabel="恢复账号" />;
  }
  const signer = member.roles.includes("hostSigner");
  const editor = member.roles.includes("hostEditor");
  return (
    <>
      <ActionConfirm
        action={changeRoles}
        input={{ userId: member.id, roles: signer ? ["hostEditor"] : ["hostSigner", ...(editor ? ["hostEditor"] : [])] }}
        trigger={signer ? "改为填报人…" : "增加签发人角色…"}
        title={signer ? `将${member.name}改为填报人？` : `让${member.name}成为签发人？`}
        consequence={signer ? "之后不能再签发提交和管理人员，立即生效。" : "之后可以代表单位签发提交、管理人员，立即生效。"}
        confirmLabel={signer ? "改为填报人" : "增加签发人角色"}
      />
      <ActionConfirm
        action={setActive}
        input={{ userId: member.id, active: false }}
        trigger="停用账号…"
        triggerVariant="danger-quiet"
        title={`停用${member.name}的账号？`}
        consequence="正在使用的登录立即结束，不能再登录；已填写的内容保留。"
        confirmLabel="停用账号"
        danger
      />
    </>
  );
}
