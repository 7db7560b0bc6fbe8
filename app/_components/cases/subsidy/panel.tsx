import type { CasePanel } from "../case-panels";
import { TextStepForm } from "../text-step-form";
import { ClauseLink } from "@/components/law/clause-link";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CaseAudience } from "@/lib/cases/case-record";
import { findSubsidy, type SubsidyView } from "@/lib/subsidies/find-subsidy";
import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { returnToHost } from "./actions";
import { SettleForm } from "./settle-form";

/** 补助经费: what was given, what has been spent, what is left. @param audience the workspace it stands in */
function panelFor(audience: CaseAudience): CasePanel {
  return async function SubsidyPanel({ actor, view: { id: caseId, allowed } }) {
    const found = await findSubsidy(actor, caseId, audience);
    if (!found) return null;
    return (
      <>
        <Facts found={found} written={audience === "host"} />
        {(allowed.has("settle") || allowed.has("returnToHost")) && (
          <section className="stack-tight">
            <SectionHeading>办理</SectionHeading>
            {allowed.has("settle") && <SettleForm caseId={caseId} balance={found.sums.balance} />}
            {allowed.has("returnToHost") && (
              <Disclosure summary="退回依托单位补充">
                <TextStepForm caseId={caseId} action={returnToHost} label="需要补充的内容" button="退回补充" secondary idPrefix="return" />
              </Disclosure>
            )}
          </section>
        )}
      </>
    );
  };
}

export const SubsidyHostPanel = panelFor("host");
export const SubsidyRecommenderPanel = panelFor("recommender");
export const SubsidyProvincePanel = panelFor("province");

function Facts({ found, written }: { found: SubsidyView; written: boolean }) {
  const items: Fact[] = [
    { term: "依据", value: `“${found.roundTitle}”等次为优秀；${found.documentNumber}，${isPlainDate(found.grantedOn) ? formatChineseDate(found.grantedOn) : found.grantedOn}` },
    { term: "补助金额", value: `${found.amount} 万元` },
    { term: written ? "已登记支出" : "已提交的支出", value: `${found.sums.spent} 万元` },
    { term: "结余", value: `${found.sums.balance} 万元` },
    ...(found.settlement ? [{ term: "结清意见", value: found.settlement.opinion }] : []),
  ];
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art19" />}>补助与支出</SectionHeading>
      <DescriptionList items={items} />
    </section>
  );
}
