import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CaseParties } from "@/lib/experts/conflicts";
import { DeclareForm } from "./declare-form";
import { RefuseButton } from "./refuse-button";

/** Before the declaration: names by which a conflict can be recognised, and nothing of the material. */
export function Declaring({ assignmentId, parties, mayRefuse }: { assignmentId: string; parties: CaseParties; mayRefuse: boolean }) {
  const people = parties.people.map(({ name, organization }) => (organization ? `${name}（${organization}）` : name));
  return (
    <>
      <Banner title="请先声明是否需要回避">
        <p>下面只列出有关单位和人员的名称。作出声明后才能看到自评材料。</p>
      </Banner>
      <section className="stack-tight">
        <SectionHeading>有关单位和人员</SectionHeading>
        <DescriptionList
          items={[
            { term: "依托单位", value: parties.host.names.join("、曾用名 ") },
            ...(parties.parentName ? [{ term: "依托单位的母公司", value: parties.parentName }] : []),
            { term: "组织推荐部门", value: parties.recommender.name },
            { term: "海外合作机构", value: parties.partnerNames.join("；") },
            { term: "负责人和团队成员", value: [...new Set(people)].join("；") },
          ]}
        />
        <p className="meta">应当回避的情形：与上述单位现为任职关系；近三年内有任职、合作、经济利益关系；与上述人员有师生、亲属关系或近三年内有合作关系。</p>
      </section>
      <section className="stack-tight">
        <SectionHeading>声明与承诺</SectionHeading>
        <DeclareForm assignmentId={assignmentId} />
        {mayRefuse && <RefuseButton assignmentId={assignmentId} />}
      </section>
    </>
  );
}
