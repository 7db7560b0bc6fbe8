import { GradeBadge } from "@/components/evaluations/grade-badge";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OfficeView } from "@/lib/evaluations/find-evaluation";

/** What the scores suggest, what the officer proposed, what the leader decided: beside one another, each with its reason. */
export function SuggestionFacts({ office: { machine, suggestion, decision } }: { office: OfficeView }) {
  const scored = suggestion?.machine ?? machine;
  if (!scored) return null;
  const items: Fact[] = [
    { term: "按评分建议", value: <><GradeBadge grade={scored.grade} /> {scored.explanation}</> },
    ...(suggestion ? [{ term: "经办人建议", value: <><GradeBadge grade={suggestion.grade} /> {suggestion.byName}{suggestion.reason && `：${suggestion.reason}`}</> }] : []),
    ...(decision ? [{ term: "负责人确定", value: <><GradeBadge grade={decision.grade} /> {decision.byName}{decision.reason && `：${decision.reason}`}</> }] : []),
  ];
  return (
    <section className="stack-tight">
      <SectionHeading>等次的由来</SectionHeading>
      <DescriptionList items={items} />
    </section>
  );
}
