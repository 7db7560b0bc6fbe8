import type { ReactNode } from "react";
import { DemoRibbon } from "@/components/ui/demo-ribbon";
import { UserMenu } from "@/components/ui/user-menu";
import { WorkspaceFrame } from "@/components/ui/workspace-frame";

/** A workspace of the host, as the sample pages show it. */
export function KitWorkspace({ children }: { children: ReactNode }) {
  return (
    <WorkspaceFrame
      name="国合基地管理"
      homeHref="/kit/workspace"
      role="依托单位工作台"
      ribbon={<DemoRibbon />}
      groups={[
        { items: [{ href: "/kit/workspace", label: "我的待办", count: 4, attention: true }] },
        { title: "申报", items: [{ href: "/kit/declaration", label: "申报书" }, { href: "/kit/examination", label: "形式审查样例", count: 2 }] },
        { title: "在册基地", items: [{ href: "/kit/reports", label: "年度报告", count: 1 }, { href: "/kit/changes", label: "重大事项变更" }, { href: "/kit/evaluations", label: "绩效评价" }] },
        { title: "单位", items: [{ href: "/kit/organization", label: "单位信息与人员" }] },
      ]}
      userMenu={
        <UserMenu name="王一鸣" organization="浙江钱江光电研究院（虚构）" role="填报人">
          <a href="#main">账号与安全</a>
          <a href="#main">消息设置</a>
          <button type="button">退出登录</button>
        </UserMenu>
      }
    >
      {children}
    </WorkspaceFrame>
  );
}
