import type { ReactNode } from "react";
import type { CasePanel } from "../case-panels";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import { StateBadge } from "@/components/ui/badge";
import { ClauseLink } from "@/components/law/clause-link";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { clauseText } from "@/lib/regulation/official-text";
import { getRevocationForProvince, type RevocationForProvince } from "@/lib/revocations/get-revocation";
import { sourceLabels } from "@/lib/revocations/content";
import { DecidedFacts } from "./decided-facts";
import { CloseDefenceForm, CorrectForm, Dismiss, ElementsForm, EvidenceForm, InquireForm, IssueForm, NoticeForm, RemedyForm, RevocationDecisionForm, ServiceForm, TakeUp } from "./step-forms";

/** A revocation on the province's desk: the checklist of its steps, what has been found, and the next step. */
export const RevocationProvincePanel: CasePanel = async ({ actor, view }) => {
  const found = await getRevocationForProvince(actor, view.id);
  const { allowed, id: caseId, today, stage } = view;
  return (
    <>
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause={found.ground} />}>情形</SectionHeading>
        <p className="prose">{clauseText(found.ground).trim()}</p>
        <DescriptionList
          items={[
            { term: "线索", value: found.summary },
            { term: "来源", value: sourceLabels[found.source] },
            { term: "行为发生日期", value: found.occurredOn ? formatChineseDate(found.occurredOn) : "不适用" },
            { term: "认定情况", value: found.standing.explanation },
          ]}
        />
        {found.grades?.warnings.map(({ clause, message }) => (
          <Banner key={message} tone="warning" title="请先核对程序">
            <p>
              {message} <ClauseLink clause={clause} />
            </p>
          </Banner>
        ))}
      </section>
      <Checklist found={found} />
      <Evidence found={found} />
      <DecidedFacts facts={found} />
      <Steps>
        {allowed.has("addEvidence") && <EvidenceForm caseId={caseId} />}
        {allowed.has("inquire") && <InquireForm caseId={caseId} />}
        {allowed.has("verify") && stage !== "verification" && <TakeUp caseId={caseId} label={stage === "lead" ? "转入核查" : "期满转入核查"} />}
        {allowed.has("verify") && stage === "verification" && <ElementsForm caseId={caseId} elements={found.elements} />}
        {allowed.has("giveNotice") && found.standing.state === "made" && <NoticeForm caseId={caseId} />}
        {allowed.has("closeDefence") && <CloseDefenceForm caseId={caseId} />}
        {allowed.has("recordDecision") && <RevocationDecisionForm caseId={caseId} today={today} />}
        {allowed.has("issue") && <IssueForm caseId={caseId} today={today} otherBases={found.otherBases} />}
        {allowed.has("recordService") && <ServiceForm caseId={caseId} today={today} />}
        {allowed.has("recordRemedy") && <RemedyForm caseId={caseId} today={today} />}
        {allowed.has("correct") && <CorrectForm caseId={caseId} today={today} />}
        {allowed.has("dismiss") && <Dismiss caseId={caseId} label={stage === "decision" || stage === "issuing" ? "决定不取消资格" : "不予处理"} />}
      </Steps>
    </>
  );
};

function Steps({ children }: { children: ReactNode }) {
  return (
    <section className="stack-tight">
      <SectionHeading>办理</SectionHeading>
      {children}
      <p className="meta">经办人认定要件、登记决策，负责人发出告知书、发文；同一人不能兼办。</p>
    </section>
  );
}

/** 没有告知就不能发文: every step without which nothing is issued. */
function Checklist({ found }: { found: RevocationForProvince }) {
  return (
    <section className="stack-tight">
      <SectionHeading>程序清单</SectionHeading>
      <ul className="plain-list">
        {found.steps.map(({ label, taken }) => (
          <li key={label}>
            <StateBadge tone={taken ? "success" : "neutral"}>{taken ? "已完成" : "未进行"}</StateBadge> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ found }: { found: RevocationForProvince }) {
  if (found.evidence.length === 0 && found.found.length === 0) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>证据和认定</SectionHeading>
      <DescriptionList
        items={[
          ...found.evidence.map(({ text, byName, on }, index) => ({ key: `e${index}`, term: `证据（${byName}，${formatChineseDate(on)}）`, value: text })),
          ...found.found.map(({ element, found: yes, reason, byName, on }, index) => ({
            key: `f${index}`,
            term: `${found.elements.find((one) => one.element === element)?.label ?? element}：${yes ? "成立" : "不成立"}`,
            value: `${reason}（${byName}，${formatChineseDate(on)}）`,
          })),
        ]}
      />
    </section>
  );
}
