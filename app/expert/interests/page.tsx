import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findExpert } from "@/lib/experts/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { InterestsForm } from "./_components/interests-form";

export const metadata: Metadata = { title: "利益关系声明" };

export default async function Interests() {
  const actor = await requireRole("expert");
  const expert = actor.expertId ? await findExpert(actor, actor.expertId) : undefined;
  if (!expert) notFound();
  return (
    <div className="stack">
      <PageHeader title="利益关系声明" lead="列出与您有任职、合作、师生、亲属或经济关系的单位和人员。分派评审时据此回避（第十一条（四）），每件申报评审前还须单独声明。" />
      {expert.interestsDeclaredAt ? (
        <Banner title={`最近一次声明：${formatInstant(expert.interestsDeclaredAt)}`}>情况有变化时请及时更新。</Banner>
      ) : (
        <Banner tone="warning" title="您还没有声明利益关系">
          声明后才能被分派评审。没有任何关系的，不填写各行，直接确认声明。
        </Banner>
      )}
      <InterestsForm expert={expert} />
    </div>
  );
}
