import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import type { CaseView } from "@/lib/cases/get-case";
import type { OfficeView } from "@/lib/evaluations/find-evaluation";
import { proposals, type Proposal } from "@/lib/evaluations/proposals";
import type { Role } from "@/lib/workflow/role";
import { confirmBenchmark, endBenchmark, registerLead } from "./actions";
import { GrantForm, OrderForm } from "./consequence-forms";

/** Who may do what is proposed. */
const by: Readonly<Record<Proposal, Role>> = {
  confirmBenchmark: "provinceLeader",
  endBenchmark: "provinceLeader",
  orderRectification: "provinceLeader",
  revocationLead: "provinceOfficer",
  absenceInquiry: "provinceOfficer",
  grantSubsidy: "provinceOfficer",
};

/** What a published grade leads to: proposed, and done by a person with its reason (第十八、十九条、第二十二条). */
export function Consequences({ actor, view, office: { proposals: list, standing, rectifyBy } }: { actor: Actor; view: CaseView; office: OfficeView }) {
  if (!standing || (list.length === 0 && standing.warnings.length === 0)) return null;
  const mine = list.filter((one) => hasRole(actor, by[one]));
  const others = list.filter((one) => !mine.includes(one));
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art18" />}>结果的运用</SectionHeading>
      <p>{standing.explanation}</p>
      {standing.warnings.map(({ clause, message }) => (
        <Banner key={message} tone="warning" title="请先核对程序">
          <p>
            {message} <ClauseLink clause={clause} />
          </p>
        </Banner>
      ))}
      {mine.map((one) => (
        <Step key={one} proposal={one} view={view} rectifyBy={rectifyBy} />
      ))}
      {others.length > 0 && <p className="meta">另由{[...new Set(others.map((one) => (by[one] === "provinceLeader" ? "负责人" : "经办人")))].join("、")}办理：{others.map((one) => proposals[one]).join("；")}。</p>}
    </section>
  );
}

function Step({ proposal, view, rectifyBy }: { proposal: Proposal; view: CaseView; rectifyBy: string }) {
  if (proposal === "orderRectification") return <OrderForm evaluationCaseId={view.id} rectifyBy={rectifyBy} />;
  if (proposal === "grantSubsidy") {
    return (
      <Disclosure summary="登记补助经费（第十九条）">
        <GrantForm evaluationCaseId={view.id} today={view.today} />
      </Disclosure>
    );
  }
  if (proposal === "confirmBenchmark" || proposal === "endBenchmark") {
    const confirms = proposal === "confirmBenchmark";
    return (
      <div className="button-row">
        <ActionConfirm
          action={confirms ? confirmBenchmark : endBenchmark}
          input={{ baseId: view.base.id, documentNumber: "" }}
          trigger={`${proposals[proposal]}…`}
          triggerVariant="primary"
          title={`${proposals[proposal]}？`}
          consequence={confirms ? "自今日起作为标杆型国合基地，依托单位和组织推荐部门会收到通知。" : "自今日起不再作为标杆型国合基地，以往的期间保留在档案中。"}
          confirmLabel={proposals[proposal]}
          reason={{ label: "理由和依据", hint: "有文件的写明文号。", minLength: 5 }}
        />
      </div>
    );
  }
  return (
    <div className="button-row">
      <ActionConfirm
        action={registerLead}
        input={{ evaluationCaseId: view.id }}
        trigger={`${proposals[proposal]}…`}
        title="登记线索？"
        consequence="线索只是线索，不产生任何后果；是否取消资格须经问询、核查、告知、申辩和集体决策。"
        confirmLabel="登记线索"
      />
    </div>
  );
}
