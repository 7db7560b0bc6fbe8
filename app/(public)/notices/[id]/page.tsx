import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AnnexTable } from "@/components/bases/annex-table";
import { ClauseLink } from "@/components/law/clause-link";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Paragraphs } from "@/components/ui/paragraphs";
import { publicActor } from "@/lib/access/actor";
import { noticeKindLabels } from "@/lib/notices/notice-kind";
import { findNotice, type NoticeView } from "@/lib/notices/queries";
import { formatChineseDate, formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";

interface Props {
  params: Promise<{ id: string }>;
}

const readNotice = cache((id: string) => findNotice(publicActor, id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readNotice((await params).id))?.title ?? "通知公告" };
}

export default async function Notice({ params }: Props) {
  const notice = await readNotice((await params).id);
  if (!notice) notFound();
  return (
    <article className="stack">
      <PageHeader
        title={notice.title}
        caption={notice.document ? notice.document.number : undefined}
        state={<Badge>{noticeKindLabels[notice.kind]}</Badge>}
        breadcrumbs={[{ label: "首页", href: "/" }, { label: "通知公告", href: "/notices" }, { label: notice.title }]}
        lead={`浙江省科学技术厅　发布于${formatChineseDate(shanghaiDay(notice.publishedAt))}`}
      />
      <div className="prose">
        <Paragraphs text={notice.body} />
      </div>
      {notice.period && <NoticePeriod notice={notice} period={notice.period} />}
      {notice.annex.length > 0 && <AnnexTable lines={notice.annex} caption={notice.kind === "recognition" ? "附件：认定名单" : "附件：拟认定名单"} />}
      {notice.document && <p className="meta">认定日期 {formatChineseDate(notice.document.issuedOn)}，文号 {notice.document.number}。 <ClauseLink clause="art11.5" /></p>}
      {notice.callId && notice.kind === "call" && (
        <div className="button-row">
          <LinkButton href={`/calls/${notice.callId}`} variant="primary">查看申报要求和时间</LinkButton>
        </div>
      )}
    </article>
  );
}

function NoticePeriod({ notice, period }: { notice: NoticeView; period: NonNullable<NoticeView["period"]> }) {
  return (
    <Banner tone={period.running ? "warning" : "info"} title={period.running ? "公示期内，可以提出异议" : "公示期已经届满"}>
      <p>
        公示期自{formatChineseDateWithWeekday(period.startsOn)}起，至{formatChineseDateWithWeekday(period.endsOn)}24时止。{period.derivation}
      </p>
      {period.running && (
        <>
          <p>实名提出，写明联系方式并提供必要的证据。异议只影响所涉及的基地，异议人身份只有监督人员可见。</p>
          <div className="button-row mt-2">
            <LinkButton href={`/notices/${notice.id}/objection`}>提出异议</LinkButton>
          </div>
        </>
      )}
    </Banner>
  );
}
