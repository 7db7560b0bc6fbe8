import type { CasePanel } from "../case-panels";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { CaseView } from "@/lib/cases/get-case";
import type { RectificationContent } from "@/lib/rectifications/content";
import { findRectification } from "@/lib/rectifications/find-rectification";
import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { AcceptForm, ExtendForm, PlanForm, RefuseForm } from "./step-forms";

const day = (text: string) => (isPlainDate(text) ? formatChineseDate(text) : text);

/** 限期整改: what was demanded, the plan of the recommender, and the steps of each side. @param audience the workspace it stands in */
function panelFor(audience: CaseAudience): CasePanel {
  return async function RectificationPanel({ actor, view }) {
    const found = await findRectification(actor, view.id, audience);
    if (!found) return null;
    return (
      <>
        <Facts found={found} />
        <Plan plan={found.plan} />
        <Steps view={view} found={found} />
      </>
    );
  };
}

export const RectificationHostPanel = panelFor("host");
export const RectificationRecommenderPanel = panelFor("recommender");
export const RectificationProvincePanel = panelFor("province");

function Facts({ found }: { found: RectificationContent }) {
  const items: Fact[] = [
    { term: "下达日期", value: day(found.orderedOn) },
    { term: "整改截止日", value: day(found.dueOn) },
    { term: "整改要求", value: found.demands },
    ...found.extensions.map(({ from, to, reason, at }) => ({ key: `x${at}`, term: "期限变更", value: `由${day(from)}改为${day(to)}。${reason}` })),
    ...found.conclusions.map(({ accepted, opinion, at }) => ({ key: `c${at}`, term: accepted ? "验收通过" : "验收不通过", value: opinion })),
  ];
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art18" />}>整改要求</SectionHeading>
      <DescriptionList items={items} />
    </section>
  );
}

function Plan({ plan }: { plan: RectificationContent["plan"] }) {
  if (!plan) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>优化提升方案</SectionHeading>
      <DescriptionList items={[{ term: "方案", value: plan.plan }, { term: "支持与指导", value: plan.support }]} />
      <DataTable
        plain
        caption="措施"
        captionHidden
        rows={plan.measures.map((one, index) => ({ ...one, index }))}
        rowKey={(row) => row.index}
        columns={[
          { key: "measure", header: "措施" },
          { key: "responsible", header: "责任人", nowrap: true },
          { key: "by", header: "完成期限", nowrap: true, cell: (row) => (row.by ? day(row.by) : "—") },
        ]}
      />
    </section>
  );
}

function Steps({ view: { id: caseId, allowed, version, today }, found }: { view: CaseView; found: RectificationContent }) {
  if (!["plan", "extend", "accept", "refuse"].some((step) => allowed.has(step))) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>办理</SectionHeading>
      {allowed.has("plan") &&
        (found.plan ? (
          <Disclosure summary="调整优化提升方案">
            <PlanForm key={version} caseId={caseId} version={version} plan={found.plan} />
          </Disclosure>
        ) : (
          <PlanForm key={version} caseId={caseId} version={version} plan={null} />
        ))}
      {allowed.has("accept") && <AcceptForm caseId={caseId} />}
      {allowed.has("refuse") && (
        <Disclosure summary="验收不通过，继续整改">
          <RefuseForm caseId={caseId} today={today} />
        </Disclosure>
      )}
      {allowed.has("extend") && (
        <Disclosure summary="延长整改期限">
          <ExtendForm caseId={caseId} dueOn={found.dueOn} />
        </Disclosure>
      )}
    </section>
  );
}
