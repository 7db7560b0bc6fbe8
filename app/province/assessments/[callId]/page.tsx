import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionBar } from "@/components/ui/action-bar";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import { requireRole } from "@/lib/accounts/current-actor";
import { findCategoryAssessment, type CategoryAssessment } from "@/lib/assessments/call-queries";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { CaseTable } from "./_components/case-table";
import { PanelRecords } from "./_components/panel-records";
import { ResultTable } from "./_components/result-table";
import { concludeAssessmentAction } from "./actions";

export const metadata: Metadata = { title: "专家评审" };

type Props = { params: Promise<{ callId: string }>; searchParams: Promise<{ category?: string }> };

function isCategory(text: string | undefined): text is Category {
  return text !== undefined && Object.hasOwn(categoryLabels, text);
}

export default async function CallAssessment({ params, searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const [{ callId }, { category }] = await Promise.all([params, searchParams]);
  const assessment = await findCategoryAssessment(actor, callId, isCategory(category) ? category : undefined);
  if (!assessment) notFound();
  const here = categoryLabels[assessment.category];
  return (
    <>
      <div className="stack">
        <PageHeader
          title={`${here}专家评审`}
          caption={assessment.call.title}
          lead={`每件不少于 ${assessment.minimumExperts} 位专家，宜为奇数。专家互不可见；排名只供综合评议参考，系统不自动淘汰。`}
          breadcrumbs={[{ label: "专家评审", href: "/province/assessments" }, { label: assessment.call.title }]}
        />
        <TabsNav
          label="类别"
          items={assessment.categories.map((one) => ({
            href: `/province/assessments/${callId}?category=${one.category}`,
            label: categoryLabels[one.category],
            count: one.count,
            current: one.category === assessment.category,
          }))}
        />
        <CaseTable assessment={assessment} />
        <ResultTable assessment={assessment} />
        <PanelRecords assessment={assessment} />
      </div>
      <Conclusion assessment={assessment} />
    </>
  );
}

function Conclusion({ assessment }: { assessment: CategoryAssessment }) {
  const { running, allowed, gaps } = assessment.conclusion;
  const here = categoryLabels[assessment.category];
  if (running === 0) return <ActionBar unavailable={{ action: "结束评审", reason: "该类别没有处于评审的申报。", clause: <ClauseLink clause="art11.4" /> }} />;
  if (!allowed) return <ActionBar unavailable={{ action: "结束评审", reason: "结束评审由省科技厅经办人办理。" }} />;
  if (gaps.length > 0) return <ActionBar unavailable={{ action: "结束评审", reason: `${gaps.join("；")}。`, clause: <ClauseLink clause="art11.4" /> }} />;
  return (
    <ActionBar
      primary={
        <ActionConfirm
          action={concludeAssessmentAction}
          input={{ callId: assessment.call.id, category: assessment.category }}
          trigger="结束评审…"
          triggerVariant="primary"
          title={`结束${here}的专家评审？`}
          consequence={`${running} 件申报将转入“研究建议名单”。此后不能再分派专家，也不能退回专家补充；各件的排序随之固定。`}
          confirmLabel="结束评审"
        />
      }
    />
  );
}
