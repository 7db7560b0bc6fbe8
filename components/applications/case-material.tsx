import type { ReactNode } from "react";
import { ClauseLink } from "@/components/law/clause-link";
import { FindingList } from "@/components/law/finding-list";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { findingGroup } from "@/lib/regulation/finding-groups";
import { CorrectionRounds } from "./correction-rounds";
import { correctionPlaces } from "./correction-places";
import { DeclarationView } from "./declaration-view";
import { SubmissionDiff } from "./submission-diff";

/** What an office reads: what changed since the last time, what was asked, what the rules said, and the frozen declaration. */
export function CaseMaterial({ found, audience, withFindings = true, children }: { found: OfficeCase; audience: "recommender" | "province"; withFindings?: boolean; children?: ReactNode }) {
  const last = found.submissions.at(-1)!;
  return (
    <>
      <p className="meta">
        第 {last.ordinal} 次提交，{last.receivedAt}，签发人 {last.signedByName}，回执 {last.receiptNumber}。SHA-256 {last.sha256.slice(0, 16)}…
      </p>
      {found.hostObjects && (
        <Banner tone="warning" title="依托单位对预检结论有异议">
          <p>本件带异议提交，异议写在相应结论下，请判断是否成立。</p>
        </Banner>
      )}
      {found.previous && (
        <section className="section">
          <SectionHeading>与上一次提交的不同</SectionHeading>
          <SubmissionDiff before={found.previous} after={found.content} audience={audience} beforeLabel={`第 ${last.ordinal - 1} 次提交`} afterLabel={`第 ${last.ordinal} 次提交`} />
        </section>
      )}
      <CorrectionRounds rounds={found.corrections} places={correctionPlaces(found.content)} />
      <Statements found={found} />
      {children}
      {withFindings && <Findings found={found} />}
      <div className="section">
        <DeclarationView content={found.content} audience={audience} />
      </div>
    </>
  );
}

function Findings({ found }: { found: OfficeCase }) {
  const count = (group: string) => found.findings.filter((finding) => findingGroup(finding) === group).length;
  return (
    <section className="section">
      <SectionHeading aside={<ClauseLink clause="art11.2" />}>提交时的规则预判</SectionHeading>
      <Disclosure open={count("hardUnmet") + count("softUnmet") > 0} summary={`不符合 ${count("hardUnmet")} 项，需说明 ${count("softUnmet")} 项，需人工判断 ${count("judgement")} 项，已符合 ${count("met")} 项`}>
        <FindingList findings={found.findings} explanations={found.content.explanations} />
      </Disclosure>
    </section>
  );
}

function Statements({ found }: { found: OfficeCase }) {
  if (found.statements.length === 0) return null;
  return (
    <section className="section">
      <SectionHeading>依托单位的陈述意见</SectionHeading>
      {found.statements.map((statement) => (
        <div key={statement.id}>
          <p className="reading">{statement.text}</p>
          <p className="meta">
            {statement.madeByName}，{statement.madeAt}（{statement.stageLabel}）
          </p>
        </div>
      ))}
    </section>
  );
}
