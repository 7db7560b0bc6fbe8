import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ObjectionBadge } from "@/components/workflow/objection-badge";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionBar } from "@/components/ui/action-bar";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { findObjection, type ObjectionView } from "@/lib/objections/queries";
import { objectionConclusionLabels, objectorKindLabels } from "@/lib/objections/schema";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { objectionStages } from "@/lib/workflow/objection-stages";
import { ConcludeForm } from "./_components/conclude-form";
import { acceptObjectionAction, refuseObjectionAction } from "./actions";

export const metadata: Metadata = { title: "公示异议" };

export default async function ObjectionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceSupervisor");
  const objection = await findObjection(actor, (await params).id);
  if (!objection) notFound();
  return (
    <>
      <div className="stack">
        <PageHeader
          title={`异议 ${objection.number}`}
          caption={objection.noticeTitle}
          state={<ObjectionBadge stage={objection.stage} />}
          lead={objectionStages.stages[objection.stage].next}
          breadcrumbs={[{ label: "公示异议", href: "/province/objections" }, { label: objection.number }]}
        />
        <section className="stack-tight">
          <SectionHeading>异议内容</SectionHeading>
          <DescriptionList
            items={[
              { term: "所涉申报", value: `${objection.baseNameZh}（${objection.hostName}，${objection.applicationNumber}）` },
              { term: "收到日期", value: formatChineseDateWithWeekday(shanghaiDay(objection.receivedAt)) },
              { term: "公示末日", value: objection.noticeEndsOn ? formatChineseDateWithWeekday(objection.noticeEndsOn) : undefined },
              { term: "事实和依据", value: objection.content },
            ]}
          />
        </section>
        <section className="stack-tight">
          <SectionHeading aside="只有监督人员可见">异议人</SectionHeading>
          <DescriptionList
            items={[
              { term: "身份", value: objectorKindLabels[objection.objectorKind] },
              { term: "姓名或名称", value: objection.objectorName },
              { term: "联系方式", value: objection.objectorContact },
            ]}
          />
        </section>
        <Handling objection={objection} />
      </div>
      <Acts objection={objection} />
    </>
  );
}

function Handling({ objection }: { objection: ObjectionView }) {
  const { acceptanceReason, conclusion, resolution, closedAt, possible } = objection;
  if (objection.stage === "received") return null;
  return (
    <section className="stack-tight">
      <SectionHeading>办理</SectionHeading>
      <DescriptionList
        items={[
          { term: objection.stage === "notAccepted" ? "不予受理理由" : "受理理由", value: acceptanceReason },
          ...(conclusion ? [{ term: "结论", value: objectionConclusionLabels[conclusion] }, { term: "核查情况和答复", value: resolution }] : []),
          ...(closedAt ? [{ term: "办结日期", value: formatChineseDateWithWeekday(shanghaiDay(closedAt)) }] : []),
        ]}
      />
      {possible.includes("conclude") && <ConcludeForm objectionId={objection.id} version={objection.version} />}
    </section>
  );
}

function Acts({ objection }: { objection: ObjectionView }) {
  const { possible } = objection;
  const input = { objectionId: objection.id, version: objection.version };
  if (!possible.includes("accept")) return null;
  return (
    <ActionBar
      primary={
        <ActionConfirm action={acceptObjectionAction} input={input} trigger="受理…" triggerVariant="primary" title="受理这件异议？" consequence="受理后进入核查；作出结论前，所涉申报不能进入决策程序。" confirmLabel="受理" reason={{ label: "受理理由", minLength: 5 }} />
      }
      secondary={
        <ActionConfirm action={refuseObjectionAction} input={input} trigger="不予受理…" title="不予受理这件异议？" consequence="所涉申报不再因这件异议留置。请按联系方式书面告知理由。" confirmLabel="不予受理" reason={{ label: "不予受理理由", hint: "匿名、逾期、没有事实和依据等。", minLength: 5 }} />
      }
    />
  );
}
