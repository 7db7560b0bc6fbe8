import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallDeadline } from "@/components/calls/call-deadline";
import { LayoutTable } from "@/components/bases/layout-table";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { Timeline } from "@/components/ui/timeline";
import { requireRole } from "@/lib/accounts/current-actor";
import { readLayoutComparison } from "@/lib/bases/layout-plan";
import { callContentOf } from "@/lib/calls/call-content";
import { callParameterKeys } from "@/lib/calls/call-parameters";
import { currentFormVersion } from "@/lib/calls/form-version";
import { publishGaps } from "@/lib/calls/publish-gaps";
import { findProvinceCall, listCallEvents, type CallEvent, type ProvinceCall } from "@/lib/calls/queries";
import { isClauseId } from "@/lib/regulation/clause";
import { fieldLabel, fields } from "@/lib/regulation/fields";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { formatExactInstant, formatInstant } from "@/lib/regulation/shanghai-time";
import { categoryLabels } from "@/lib/regulation/terms";
import { callStages } from "@/lib/workflow/call-stages";
import { CloseButton, PublishButton, WithdrawButton } from "../_components/call-actions";
import { CallHead } from "../_components/call-head";
import { ExtendForm } from "../_components/extend-form";

export const metadata: Metadata = { title: "申报批次" };

export default async function ProvinceCallPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  const [call, events, layout] = await Promise.all([findProvinceCall(actor, id), listCallEvents(actor, id), readLayoutComparison()]);
  if (!call) notFound();
  const content = callContentOf(call);
  return (
    <>
      <CallHead call={call} current="" />
      <div className="stack mt-4">
        <CallDeadline call={call} now={call.now} />
        <Facts call={call} />
        {call.possible.includes("extend") && (
          <section className="section">
            <SectionHeading aside={<ClauseLink clause="art11.1" />}>延长截止时间</SectionHeading>
            <Disclosure summary="填写新的截止时间">
              <ExtendForm key={call.version} defaults={{ callId: call.id, version: call.version, closesOn: content.closesOn, closesTime: content.closesTime, recommendBy: content.recommendBy }} />
            </Disclosure>
          </section>
        )}
        <section className="section">
          <SectionHeading aside={<ClauseLink clause="art12.1" />}>布局规划与现有基地</SectionHeading>
          <LayoutTable lines={layout} caption="总体布局规划" empty="还没有布局规划。" />
        </section>
        <section className="section">
          <SectionHeading>办理记录</SectionHeading>
          {events.length > 0 ? <Timeline entries={events.map(entryOf)} /> : <EmptyState title="还没有办理记录">拟制、修改、发布和截止都会显示在这里。</EmptyState>}
        </section>
      </div>
      <Actions call={call} />
    </>
  );
}

function Facts({ call }: { call: ProvinceCall }) {
  return (
    <>
      <DescriptionList
        items={[
          { term: "受理类别", value: call.categories.map((category) => categoryLabels[category]).join("、") },
          { term: "受理领域", value: call.fieldCodes.length === fields.length ? "不限领域" : call.fieldCodes.map(fieldLabel).join("、") },
          { term: "开放时间", value: call.opensAt && formatInstant(call.opensAt) },
          { term: "截止时间", value: call.closesAt && `${formatInstant(call.closesAt)}\n最后一刻 ${formatExactInstant(call.closesAt)}（含）` },
          { term: "推荐截止", value: call.recommendBy ? formatChineseDateWithWeekday(call.recommendBy) : "不另设" },
          { term: "推荐名额", value: `${call.defaultQuota === null ? "不限" : `每个部门 ${call.defaultQuota} 项`}${call.quotas.length > 0 ? `，其中 ${call.quotas.length} 个部门另定` : ""}` },
          { term: "推荐排序", value: call.rankingRequired ? "须排序" : "不要求" },
        ]}
      />
      <section className="section">
        <SectionHeading>{call.pinned ? "发布时固定的规则" : "本批次的办理规则"}</SectionHeading>
        <DescriptionList
          compact
          items={[
            ...(call.pinned
              ? [
                  { term: "办法文号", value: call.pinned.regulationNumber },
                  { term: "申报书版本", value: call.pinned.formVersion },
                  { term: "规则版本", value: call.pinned.ruleVersion },
                ]
              : []),
            ...callParameterKeys.map((key) => {
              const { label, unit, clause } = parameterDefinitions[key];
              const value = call.parameters[key];
              return { key, term: label, value: <>{typeof value === "boolean" ? (value ? "是" : "否") : `${value}${unit === "%" ? "" : " "}${unit}`}　<ClauseLink clause={clause} /></> };
            }),
          ]}
        />
      </section>
    </>
  );
}

function Actions({ call }: { call: ProvinceCall }) {
  const ref = { callId: call.id, version: call.version };
  const gaps = call.stage === "draft" ? publishGaps(call, call.now) : [];
  if (call.possible.length === 0) return null;
  const mayPublish = call.possible.includes("publish");
  return (
    <ActionBar
      primary={
        <>
          {mayPublish && gaps.length === 0 && <PublishButton call={ref} consequences={consequencesOf(call)} />}
          {call.possible.includes("edit") && <LinkButton href={`/province/calls/${call.id}/edit`} variant="primary">修改</LinkButton>}
        </>
      }
      secondary={
        <>
          {call.possible.includes("withdraw") && <WithdrawButton call={ref} />}
          {call.possible.includes("close") && <CloseButton call={ref} early={call.phase !== "closed"} />}
        </>
      }
      {...(call.stage === "draft" && (gaps.length > 0 || !mayPublish)
        ? { unavailable: { action: "发布", reason: `${gaps.join("")}${mayPublish ? "" : "批次由省科技厅负责人发布。"}` } }
        : {})}
    />
  );
}

function consequencesOf(call: ProvinceCall): string[] {
  return [
    `公众即可看到申报通知；${call.opensAt ? `${formatInstant(call.opensAt)}自动开放` : ""}${call.closesAt ? `，${formatInstant(call.closesAt)}自动截止` : ""}。`,
    `申报书版本（${currentFormVersion}）、规则版本（${regulation.ruleVersion}）、办法文号（${regulation.documentNumber}）和全部办理规则固定在本批次，以后的调整不影响它。`,
    "内容和推荐名额不能再修改；截止时间只能延长，或写明理由提前截止。",
  ];
}

function entryOf(event: CallEvent) {
  const act = event.action.replace("call.", "");
  const payload = (event.payload ?? {}) as { oldClosesAt?: string; newClosesAt?: string; quotas?: unknown };
  const moved = payload.oldClosesAt && payload.newClosesAt ? `由${formatInstant(new Date(payload.oldClosesAt))}延长至${formatInstant(new Date(payload.newClosesAt))}。` : "";
  const label = payload.quotas ? "设置推荐名额" : (callStages.transitions.find(({ action }) => action === act)?.label ?? act);
  const note = `${moved}${event.reason ? `理由：${event.reason}` : ""}`;
  return {
    id: event.id,
    who: event.actorName,
    when: formatInstant(event.at),
    whenIso: event.at.toISOString(),
    what: label,
    clause: event.clause && isClauseId(event.clause) ? <ClauseLink clause={event.clause} /> : undefined,
    note: note === "" ? undefined : note,
  };
}
