import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { ActionBar } from "@/components/ui/action-bar";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabsNav } from "@/components/ui/tabs-nav";
import type { Actor } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { consequencesOf } from "@/lib/evaluations/consequences";
import { readyToPublish } from "@/lib/evaluations/publish-round";
import { draftResultNotice } from "@/lib/evaluations/result-notice";
import { findRound, listRoundCases, type RoundView } from "@/lib/evaluations/round-queries";
import { formatChineseDate, formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { evaluationRoundStages } from "@/lib/workflow/evaluation-round-stages";
import { ConsequenceTable } from "../_components/consequence-table";
import { IndicatorTables } from "../_components/indicator-table";
import { OpenButton, PublishForm, WithdrawButton } from "../_components/round-actions";
import { RoundBadge } from "../_components/round-badge";
import { RoundCaseTable } from "../_components/round-case-table";

export const metadata: Metadata = { title: "评价轮次" };

export default async function RoundPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const round = await findRound(actor, (await params).id);
  if (!round) notFound();
  const ready = round.stage === "open" && round.counts.every(({ stage }) => readyToPublish.includes(stage));
  return (
    <>
      <div className="stack">
        <PageHeader
          title={round.title}
          state={<RoundBadge stage={round.stage} />}
          lead={evaluationRoundStages.stages[round.stage].next}
          breadcrumbs={[{ label: "绩效评价", href: "/province/evaluations" }, { label: round.title }]}
        />
        <Facts round={round} />
        {round.stage === "published" && <ConsequenceTable rows={await consequencesOf(actor, round.id)} />}
        {ready && round.possible.includes("publish") && (
          <section className="stack-tight">
            <SectionHeading>公布结果</SectionHeading>
            <PublishForm key={round.version} round={{ roundId: round.id, version: round.version }} notice={await draftResultNotice(actor, round.id)} />
          </section>
        )}
        {round.stage !== "draft" && round.stage !== "withdrawn" && <Cases actor={actor} round={round} params={await searchParams} />}
        <section className="stack-tight">
          <SectionHeading>{round.stage === "draft" ? "评价指标" : "评价指标（启动时固定）"}</SectionHeading>
          <IndicatorTables indicators={round.indicators} />
        </section>
      </div>
      <Acts round={round} ready={ready} />
    </>
  );
}

function Facts({ round }: { round: RoundView }) {
  const { parameters } = round;
  return (
    <DescriptionList
      items={[
        { term: "评价期", value: `${formatChineseDate(round.periodFrom)}至${formatChineseDate(round.periodTo)}` },
        { term: "自评截止", value: formatChineseDateWithWeekday(round.submitBy) },
        { term: "范围", value: `${formatChineseDate(round.recognizedBefore)}以前认定、正常或整改中的基地${round.stage === "draft" ? `，现有 ${round.bases} 个` : `，共 ${round.bases} 个`}` },
        { term: "不列入的基地", value: <Excluded excluded={round.excluded} /> },
        ...(parameters
          ? [
              { term: "建议等次的分数线", value: `${parameters.excellentScoreMinimum} 分以上且在本类别前 ${parameters.excellentShareMaximum}% 的建议优秀，不足 ${parameters.qualifiedScoreMinimum} 分的建议不合格` },
              { term: "评价专家", value: `每个基地不少于 ${parameters.evaluationExpertsMinimum} 人提交评分` },
            ]
          : []),
      ]}
    />
  );
}

/** A long list is folded away: the results stand below it. */
function Excluded({ excluded }: Pick<RoundView, "excluded">) {
  if (excluded.length === 0) return "无";
  const lines = excluded.map(({ number, nameZh, reason }) => (
    <span key={number} className="block">
      {number} {nameZh}：{reason}
    </span>
  ));
  return excluded.length > 5 ? <Disclosure summary={`${excluded.length} 个`}>{lines}</Disclosure> : lines;
}

async function Cases({ actor, round, params }: { actor: Actor; round: RoundView; params: SearchParams }) {
  const path = `/province/evaluations/${round.id}`;
  const stage = oneOf(params, "stage", round.counts.map((one) => one.stage));
  const page = await listRoundCases(actor, round.id, stage, { after: firstValue(params, "after"), before: firstValue(params, "before") });
  return (
    <section className="stack-tight">
      <SectionHeading aside={`${round.bases} 个`}>参评基地</SectionHeading>
      <TabsNav
        label="按环节查看"
        items={[{ href: path, label: "全部", current: !stage }, ...round.counts.map((one) => ({ href: address(path, { stage: one.stage }), label: `${one.label} ${one.count}`, current: one.stage === stage }))]}
      />
      <RoundCaseTable rows={page.rows} />
      {(page.before ?? page.after) && (
        <Pagination {...(page.before ? { previousHref: address(path, { stage, before: page.before }) } : {})} {...(page.after ? { nextHref: address(path, { stage, after: page.after }) } : {})} />
      )}
    </section>
  );
}

function Acts({ round, ready }: { round: RoundView; ready: boolean }) {
  const ref = { roundId: round.id, version: round.version };
  const left = round.counts.filter(({ stage }) => !readyToPublish.includes(stage)).reduce((sum, { count }) => sum + count, 0);
  if (round.stage === "open" && !ready) return <ActionBar unavailable={{ action: "公布结果", reason: `还有 ${left} 个基地没有确定等次。` }} />;
  if (round.stage !== "draft") return null;
  return (
    <ActionBar
      primary={
        <>
          {round.possible.includes("open") && <OpenButton round={ref} bases={round.bases} />}
          {round.possible.includes("edit") && <LinkButton href={`/province/evaluations/${round.id}/edit`} variant="primary">修改</LinkButton>}
        </>
      }
      secondary={round.possible.includes("withdraw") && <WithdrawButton round={ref} />}
      {...(round.possible.includes("open") ? {} : { unavailable: { action: "启动评价", reason: "由省科技厅负责人启动，拟制人不能自行启动。" } })}
    />
  );
}
