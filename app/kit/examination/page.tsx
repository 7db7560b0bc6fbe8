import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionBar } from "@/components/ui/action-bar";
import { StateBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { PaneSplit } from "@/components/ui/pane-split";
import { SectionHeading } from "@/components/ui/section-heading";
import { StageTrack } from "@/components/ui/stage-track";
import { TabsNav } from "@/components/ui/tabs-nav";
import { TaskList } from "@/components/ui/task-list";
import { isDemonstration } from "@/lib/platform/env";
import { KitWorkspace } from "../_components/kit-frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "形式审查样例" };

export default function ExaminationSample() {
  if (!isDemonstration()) notFound();
  return (
    <KitWorkspace>
      <PageHeader caption="SB-2026-0042" title="智能传感国际科技合作基地" state={<StateBadge tone="info">形式审查中</StateBadge>} breadcrumbs={[{ label: "形式审查", href: "/kit/examination" }, { label: "SB-2026-0042" }]} />
      <div className="stack">
        <StageTrack
          steps={[
            { label: "填报", state: "done", day: "9月2日" },
            { label: "审核推荐", state: "done", day: "9月10日" },
            { label: "形式审查", state: "current", day: "9月11日起" },
            { label: "专家评审", state: "upcoming" },
            { label: "认定", state: "upcoming" },
          ]}
          nowWith="周晓（形式审查）"
          elapsed="3 天"
          next="专家评审"
        />
        <TabsNav label="材料" items={[{ href: "/kit/examination", label: "申报书", current: true }, { href: "/kit/examination?tab=files", label: "附件", count: 6 }, { href: "/kit/examination?tab=history", label: "历次版本", count: 2 }]} />
        <PaneSplit
          materialLabel="申报材料"
          checklistLabel="形式审查清单"
          material={
            <>
              <SectionHeading>依托单位</SectionHeading>
              <DescriptionList items={[{ term: "单位名称", value: "浙江钱江光电研究院（虚构）" }, { term: "统一社会信用代码", value: "91330100MA27XYZ123" }, { term: "国际合作基础与成效", value: "自 2019 年起与德国两家研究机构联合攻关，完成合作项目 6 项，发表论文 21 篇，共建联合实验室 1 个。" }, { term: "发展目标", value: "三年内建成联合实验室 2 个，引进技术 5 项。" }]} />
            </>
          }
          checklist={
            <TaskList
              headingLevel={2}
              sections={[
                {
                  title: "形式审查清单",
                  tasks: [
                    { title: "独立法人资格", state: "done", href: "/kit/examination?item=1" },
                    { title: "注册地在浙江", state: "done", href: "/kit/examination?item=2" },
                    { title: "合作协议在有效期内", state: "needsChange", href: "/kit/examination?item=3", reason: "东京大学协议将于 2026年10月1日 到期" },
                    { title: "研发投入强度", state: "notStarted", href: "/kit/examination?item=4" },
                  ],
                },
              ]}
            />
          }
        />
      </div>
      <ActionBar primary={<Button variant="primary">退回补正</Button>} unavailable={{ action: "通过形式审查", reason: "清单还有 1 项没有结论。", clause: <a href="#main">第十一条（二）</a> }} />
    </KitWorkspace>
  );
}
