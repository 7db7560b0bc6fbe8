import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OfficeOpinion, ShownOpinions } from "@/lib/cases/office-opinion";
import { officeProposalLabels } from "@/lib/cases/office-steps-schema";

const spell = ({ proposal, opinion, byName }: OfficeOpinion) => `${officeProposalLabels[proposal]}（${byName}）：${opinion}`;

/** What the handlers of the offices proposed, for those who decide. */
export function OpinionsShown({ opinions: { recommender, province } }: { opinions: ShownOpinions }) {
  if (!recommender && !province) return null;
  return (
    <section className="stack-tight">
      <SectionHeading aside="决定以前不向依托单位展示">审核意见</SectionHeading>
      <DescriptionList items={[...(recommender ? [{ term: "组织推荐部门", value: spell(recommender) }] : []), ...(province ? [{ term: "省科技厅", value: spell(province) }] : [])]} />
    </section>
  );
}
