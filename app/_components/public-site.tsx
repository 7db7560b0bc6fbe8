import Link from "next/link";
import type { ReactNode } from "react";
import { DemoRibbon } from "@/components/ui/demo-ribbon";
import { PublicFrame } from "@/components/ui/public-frame";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { findWorkspace, landingPath, workspaceLabels } from "@/lib/access/workspace";
import { findActor } from "@/lib/accounts/current-actor";
import { isDemonstration } from "@/lib/platform/env";

const navigation = [
  { href: "/", label: "首页" },
  { href: "/calls", label: "申报批次" },
  { href: "/notices", label: "通知公告" },
  { href: "/bases", label: "国合基地名录" },
  { href: "/regulation", label: "管理办法" },
  { href: "/calculators", label: "办事工具" },
];

async function Account() {
  const actor = await findActor();
  if (!actor) {
    return (
      <>
        <Link href="/sign-in" prefetch={false}>
          登录
        </Link>
        <Link href="/register" prefetch={false}>
          依托单位注册
        </Link>
      </>
    );
  }
  const workspace = findWorkspace(actor.roles);
  return (
    <>
      <span>{actor.name}</span>
      <Link href={landingPath(actor.roles)} prefetch={false}>
        {workspace ? `进入${workspaceLabels[workspace]}` : "账号与安全"}
      </Link>
    </>
  );
}

/** Head and foot of everything that is not a workspace. */
export function PublicSite({ children }: { children: ReactNode }) {
  return (
    <PublicFrame
      ribbon={isDemonstration() ? <DemoRibbon /> : undefined}
      header={<SiteHeader owner="浙江省科学技术厅" name="国际科技合作基地管理系统" items={navigation} account={<Account />} />}
      footer={<SiteFooter links={[{ href: "/regulation", label: "管理办法全文" }, { href: "/privacy", label: "个人信息处理告知" }]} />}
    >
      {children}
    </PublicFrame>
  );
}
