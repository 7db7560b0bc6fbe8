import type { ReactNode } from "react";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Member, PendingInvitation } from "@/lib/organizations/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { roleLabels, type Role } from "@/lib/workflow/role";

const rolesText = (roles: readonly Role[]) => roles.map((role) => roleLabels[role]).join("、");

/** The people of an institution or a department, with what may be done about each. */
export function MembersTable({ members, acts }: { members: readonly Member[]; acts?: (member: Member) => ReactNode }) {
  return (
    <DataTable
      caption="人员"
      captionHidden
      rows={members}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: "姓名", nowrap: true },
        { key: "email", header: "邮箱" },
        { key: "roles", header: "角色", cell: (row) => rolesText(row.roles) },
        { key: "active", header: "状态", nowrap: true, cell: (row) => (row.active ? <StateBadge tone="success">在用</StateBadge> : <StateBadge tone="neutral">已停用</StateBadge>) },
        ...(acts ? [{ key: "acts", header: "办理", cell: (row: Member) => <div className="button-row">{acts(row)}</div> }] : []),
      ]}
      empty={<EmptyState title="还没有人员">生成邀请链接，请对方设置口令后登录。</EmptyState>}
    />
  );
}

/** Invitations that can still be used; nothing is shown when there are none. */
export function InvitationsTable({ invitations }: { invitations: readonly PendingInvitation[] }) {
  return (
    <DataTable
      caption="未使用的邀请"
      rows={invitations}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: "姓名", nowrap: true },
        { key: "email", header: "邮箱" },
        { key: "roles", header: "角色", cell: (row) => rolesText(row.roles) },
        { key: "expiresAt", header: "有效期至", nowrap: true, cell: (row) => formatInstant(row.expiresAt) },
      ]}
      empty={<></>}
    />
  );
}
