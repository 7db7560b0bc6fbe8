import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DemoRibbon } from "@/components/ui/demo-ribbon";
import { PageHeader } from "@/components/ui/page-header";
import { PublicFrame } from "@/components/ui/public-frame";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { isDemonstration } from "@/lib/platform/env";
import { Controls } from "./_components/controls";
import { Lists } from "./_components/lists";
import { Overlays } from "./_components/overlays";
import { SampleForm } from "./_components/sample-form";
import { Specimen } from "./_components/specimen";
import { Workflow } from "./_components/workflow";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "界面组件" };

/** Every component in every state; in the demonstration only. */
export default function KitPage() {
  if (!isDemonstration()) notFound();
  return (
    <PublicFrame
      ribbon={<DemoRibbon />}
      header={
        <SiteHeader
          owner="浙江省科学技术厅"
          name="国际科技合作基地管理系统"
          homeHref="/kit"
          items={[
            { href: "/kit", label: "首页" },
            { href: "/kit/bases", label: "基地名录" },
            { href: "/kit/notices", label: "公示公告" },
            { href: "/kit/regulation", label: "管理办法" },
            { href: "/kit/self-check", label: "条件自测" },
          ]}
          account={
            <>
              <Link href="/kit/workspace">登录</Link>
              <Link href="/kit/workspace">单位注册</Link>
            </>
          }
        />
      }
      footer={<SiteFooter links={[{ href: "/kit", label: "网站声明" }, { href: "/kit?page=accessibility", label: "无障碍说明" }]} />}
    >
      <PageHeader
        title="界面组件"
        lead="每个组件的每种状态。改样式先看这一页，宽 1366 和 390 两种。"
        breadcrumbs={[{ label: "首页", href: "/kit" }, { label: "界面组件" }]}
        actions={<Link href="/kit/examination">形式审查样例</Link>}
      />
      <Controls />
      <Lists />
      <Workflow />
      <Overlays />
      <Specimen title="表单">
        <SampleForm />
      </Specimen>
    </PublicFrame>
  );
}
