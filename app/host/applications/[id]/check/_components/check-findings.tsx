import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { FindingList } from "@/components/law/finding-list";
import { Banner } from "@/components/ui/banner";
import { SectionHeading } from "@/components/ui/section-heading";
import { sectionHref } from "@/lib/applications/form/section-href";
import { fieldsOf } from "@/lib/applications/finding-fields";
import type { CheckView } from "@/lib/applications/submission-queries";
import type { Finding } from "@/lib/regulation/finding";
import { ExplanationBox, ExplanationsForm } from "./explanations-form";

/** What is missing, what cannot be overridden, and every finding with its clause, reason and the way to the field. */
export function CheckFindings({ view, userId }: { view: CheckView; userId: string }) {
  const { applicationId, check, form } = view;
  const answerable = [...check.hardUnmet, ...check.softUnmet];
  const shown = [...answerable, ...check.judgement, ...check.met];
  const linksFor = (finding: Finding) =>
    fieldsOf(finding, form).map(({ section, path, label }) => ({
      href: section === "organization" ? "/host/organization" : sectionHref(applicationId, section, path),
      label: section === "organization" ? "查看单位档案" : `前往“${label}”`,
    }));
  return (
    <>
      {check.blocking.length > 0 && (
        <Banner tone="danger" title="以下情形不能提交">
          <ul>
            {check.blocking.map(({ clause, message }) => (
              <li key={message}>
                {message} <ClauseLink clause={clause} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {check.missing.length > 0 && <MissingList view={view} />}
      <section className="section">
        <SectionHeading aside="逐项对照第二至第二十七条">逐条核对</SectionHeading>
        <ExplanationsForm
          applicationId={applicationId}
          userId={userId}
          version={view.explanationsVersion}
          words={{ ...Object.fromEntries(answerable.map(({ rule }) => [rule, ""])), ...view.explanations }}
          titles={Object.fromEntries(shown.map(({ rule, title }) => [rule, title]))}
        >
          <FindingList findings={shown} linksFor={linksFor}>
            {(finding, group) =>
              group === "hardUnmet" ? <ExplanationBox rule={finding.rule} kind="objection" /> : group === "softUnmet" ? <ExplanationBox rule={finding.rule} kind="explanation" /> : null
            }
          </FindingList>
        </ExplanationsForm>
      </section>
    </>
  );
}

function MissingList({ view: { applicationId, check, form } }: { view: CheckView }) {
  return (
    <section className="section">
      <SectionHeading>未填写或需更正（{check.missing.length} 处）</SectionHeading>
      <ul className="missing-list">
        {form
          .filter((section) => check.missing.some((gap) => gap.section === section.key))
          .map((section) => (
            <li key={section.key}>
              <b>{section.title}</b>
              <ul>
                {check.missing
                  .filter((gap) => gap.section === section.key)
                  .map((gap) => (
                    <li key={gap.path}>
                      <Link href={sectionHref(applicationId, gap.section, gap.path)} prefetch={false}>
                        {gap.label}
                      </Link>
                      ：{gap.message}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
      </ul>
    </section>
  );
}
