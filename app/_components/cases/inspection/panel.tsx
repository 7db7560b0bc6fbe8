import type { CasePanel } from "../case-panels";
import { TextStepForm } from "../text-step-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import { getInspection } from "@/lib/inspections/get-inspection";
import { inspectedMatters } from "@/lib/inspections/schema";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { accept, answer, sendBack } from "./actions";

/** A check of the systems: what was looked at and found, and what is done about it. */
export const InspectionPanel: CasePanel = async ({ actor, view: { id, allowed } }) => {
  const found = await getInspection(actor, id);
  return (
    <>
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art13.3" />}>检查情况</SectionHeading>
        <DescriptionList
          items={[
            { term: "检查日期", value: formatChineseDate(found.checkedOn) },
            { term: "检查内容", value: found.matters.map((matter) => inspectedMatters[matter]).join("、") },
            { term: "检查情况", value: found.findings },
          ]}
        />
      </section>
      {(allowed.has("answer") || allowed.has("accept")) && (
        <section className="stack-tight">
          <SectionHeading>办理</SectionHeading>
          {allowed.has("answer") && <TextStepForm caseId={id} action={answer} label="落实情况" button="答复落实情况" idPrefix="answer" />}
          {allowed.has("accept") && <TextStepForm caseId={id} action={accept} label="核对意见" button="落实到位，办结" idPrefix="accept" />}
          {allowed.has("sendBack") && (
            <Disclosure summary="继续落实">
              <TextStepForm caseId={id} action={sendBack} label="还要落实什么" button="退回继续落实" secondary idPrefix="send-back" />
            </Disclosure>
          )}
        </section>
      )}
    </>
  );
};
