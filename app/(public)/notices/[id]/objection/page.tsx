import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { publicActor } from "@/lib/access/actor";
import { findNotice } from "@/lib/notices/queries";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { ObjectionForm } from "./objection-form";

export const metadata: Metadata = { title: "提出异议" };

export default async function RaiseObjection({ params }: { params: Promise<{ id: string }> }) {
  const notice = await findNotice(publicActor, (await params).id);
  if (!notice || notice.kind !== "publicNotice" || !notice.period) notFound();
  const { startsOn, endsOn, running } = notice.period;
  const choices = notice.annex.map(({ id, fieldZh, fieldEn, hostName }) => ({ value: id, label: `${baseName(fieldZh, fieldEn).nameZh}（${hostName}）` }));
  return (
    <div className="container stack">
      <PageHeader
        title="对公示名单提出异议"
        caption={notice.title}
        lead={<>公示期自{formatChineseDateWithWeekday(startsOn)}起，至{formatChineseDateWithWeekday(endsOn)}24时届满。<ClauseLink clause="art11.5" /></>}
        breadcrumbs={[{ label: "通知公告", href: "/notices" }, { label: notice.title, href: `/notices/${notice.id}` }, { label: "提出异议" }]}
      />
      {running ? (
        <>
          <Banner title="异议人身份保密">
            <p>异议由监督人员受理，您的姓名（名称）和联系方式只有监督人员可以看到，不向依托单位、组织推荐部门和评审、认定经办人员公开。匿名的不予受理；逾期的不予受理。</p>
          </Banner>
          <ObjectionForm noticeId={notice.id} choices={choices} />
        </>
      ) : (
        <Banner tone="warning" title="不在公示期内，不能提出异议" />
      )}
    </div>
  );
}
