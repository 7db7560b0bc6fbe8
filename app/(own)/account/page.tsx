import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireActor } from "@/lib/accounts/current-actor";
import { readOwnAccount, readOwnFactor } from "@/lib/accounts/queries";
import { sessionLimits } from "@/lib/accounts/session-limits";
import { findWorkspace } from "@/lib/access/workspace";
import { findCalendarLink } from "@/lib/duties/calendar-link";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { roleLabels } from "@/lib/workflow/role";
import { CalendarLink } from "./_components/calendar-link";
import { EndSession } from "./_components/end-session";
import { PasswordForm } from "./_components/password-form";

export const metadata: Metadata = { title: "账号与安全" };

export default async function Account() {
  const actor = await requireActor();
  const [account, calendar, factor] = await Promise.all([readOwnAccount(actor), findCalendarLink(actor), readOwnFactor(actor)]);
  const workspace = findWorkspace(actor.roles);
  return (
    <div className="stack">
      <PageHeader title="账号与安全" />
      <section className="stack-tight">
        <SectionHeading aside={<Link href="/privacy">个人信息处理告知</Link>}>本人信息</SectionHeading>
        <DescriptionList
          items={[
            { term: "姓名", value: account.name },
            { term: "登录邮箱", value: account.email },
            { term: "单位", value: account.affiliation ?? "浙江省科学技术厅" },
            { term: "角色", value: account.roles.map((role) => roleLabels[role]).join("、") },
            { term: "开通时间", value: formatInstant(account.createdAt) },
          ]}
        />
      </section>
      <section className="stack-tight">
        <SectionHeading>正在使用的登录</SectionHeading>
        <p>{sessionLimits.idle / 60_000} 分钟没有操作或登录满 {sessionLimits.absolute / 3_600_000} 小时自动结束。看到不认识的登录，请结束它并修改口令。</p>
        <DataTable
          caption="正在使用的登录"
          captionHidden
          rows={account.sessions}
          rowKey={(row) => row.id}
          columns={[
            { key: "createdAt", header: "登录时间", nowrap: true, cell: (row) => formatInstant(row.createdAt) },
            { key: "lastSeenAt", header: "最近操作", nowrap: true, cell: (row) => formatInstant(row.lastSeenAt) },
            { key: "userAgent", header: "浏览器", cell: (row) => browserOf(row.userAgent) },
            { key: "acts", header: "办理", nowrap: true, cell: (row) => (row.current ? <Badge>本次登录</Badge> : <EndSession sessionId={row.id} />) },
          ]}
        />
      </section>
      <section className="stack-tight" id="second-factor">
        <SectionHeading aside={<Link href="/account/second-factor">{factor ? "更换、恢复代码" : "设置"}</Link>}>身份验证器</SectionHeading>
        <p>{factor ? `已启用，恢复代码还有 ${factor.recoveryCodes} 个。` : "未启用。启用后登录时除口令外还要填写手机应用显示的验证码，建议启用。"}</p>
      </section>
      {workspace && workspace !== "expert" && (
        <section className="stack-tight" id="calendar">
          <SectionHeading aside={<Link href={`/${workspace}/duties`}>查看期限</Link>}>日历订阅</SectionHeading>
          <p>把本人可以看到的期限订阅到自己的日历。链接就是凭证，请勿转发；可以随时停用。</p>
          <CalendarLink url={calendar?.url ?? null} since={calendar ? formatInstant(calendar.createdAt) : null} />
        </section>
      )}
      <section className="stack-tight max-w-reading">
        <SectionHeading>修改口令</SectionHeading>
        <PasswordForm />
      </section>
    </div>
  );
}

/** Enough to recognise the own computer; the full text is of no use to people. */
function browserOf(userAgent: string | null): string {
  if (!userAgent) return "未知";
  const browser = /Edg\//.test(userAgent) ? "Edge" : /Firefox\//.test(userAgent) ? "Firefox" : /Chrome\//.test(userAgent) ? "Chrome" : /Safari\//.test(userAgent) ? "Safari" : "其他浏览器";
  const system = /Windows/.test(userAgent) ? "Windows" : /Android/.test(userAgent) ? "Android" : /iPhone|iPad/.test(userAgent) ? "iOS" : /Mac OS/.test(userAgent) ? "macOS" : /Linux/.test(userAgent) ? "Linux" : "其他系统";
  return `${browser}，${system}`;
}
