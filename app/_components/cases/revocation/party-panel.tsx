import type { CasePanel } from "../case-panels";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionHeading } from "@/components/ui/section-heading";
import { clauseText } from "@/lib/regulation/official-text";
import { getRevocationForParties } from "@/lib/revocations/get-revocation";
import { DecidedFacts } from "./decided-facts";

/** What the host, and the recommender that guides it, are told of a revocation; the host answers in the form below. */
export const RevocationPartyPanel: CasePanel = async ({ actor, view }) => {
  const facts = await getRevocationForParties(actor, view.id);
  return (
    <>
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause={facts.ground} />}>涉及的情形</SectionHeading>
        <p className="prose">{clauseText(facts.ground).trim()}</p>
      </section>
      <DecidedFacts facts={facts} />
    </>
  );
};
