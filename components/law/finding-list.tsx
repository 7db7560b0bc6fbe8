import Link from "next/link";
import type { ReactNode } from "react";
import { StateBadge, type Tone } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { Finding } from "@/lib/regulation/finding";
import { findingGroup, findingGroupLabels, findingGroups, type FindingGroup } from "@/lib/regulation/finding-groups";
import { ClauseLink } from "./clause-link";

const tones: Record<FindingGroup, Tone> = { hardUnmet: "danger", softUnmet: "attention", judgement: "info", met: "success" };

export interface FindingListProps {
  findings: readonly Finding[];
  /** The way to the fields that a finding is about. */
  linksFor?: (finding: Finding) => readonly { href: string; label: string }[];
  /** Rule → what the host explained or objected, shown with its finding. */
  explanations?: Readonly<Record<string, string>>;
  /** Further content of a finding: a box for the explanation, the officer's choice. */
  children?: (finding: Finding, group: FindingGroup) => ReactNode;
  /** What is met is folded away, so that what is left stands out. */
  foldMet?: boolean;
  headingLevel?: 2 | 3;
  /** What is asked of whoever has something unmet; without it, as for a declaration before its formal examination. */
  unmetNote?: string;
}

/** Findings in four groups, each with its clause, its reason and the way to the field. Empty groups are left out. */
export function FindingList({ findings, headingLevel = 3, foldMet = true, unmetNote, ...rest }: FindingListProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="stack">
      {findingGroups.map((group) => {
        const members = findings.filter((finding) => findingGroup(finding) === group);
        if (members.length === 0) return null;
        const { title, note: usual } = findingGroupLabels[group];
        const note = group === "hardUnmet" ? (unmetNote ?? usual) : usual;
        const list = (
          <ul className="finding-list">
            {members.map((finding, index) => (
              <FindingItem key={`${finding.rule}-${index}`} finding={finding} group={group} {...rest} />
            ))}
          </ul>
        );
        return (
          <section key={group} className="stack-tight">
            <Heading className="finding-heading">
              <StateBadge tone={tones[group]}>{title}</StateBadge> {members.length} 项
            </Heading>
            {note && <p className="meta">{note}</p>}
            {group === "met" && foldMet ? <Disclosure summary={`查看已符合的 ${members.length} 项`}>{list}</Disclosure> : list}
          </section>
        );
      })}
    </div>
  );
}

function FindingItem({ finding, group, linksFor, explanations, children }: { finding: Finding; group: FindingGroup } & Pick<FindingListProps, "linksFor" | "explanations" | "children">) {
  const explanation = explanations?.[finding.rule];
  return (
    <li id={`finding-${finding.rule}`} data-group={group}>
      <p className="finding-title">
        <b>{finding.title}</b> <ClauseLink clause={finding.clause} />
      </p>
      <p>{finding.explanation}</p>
      {finding.setAside && <p className="meta">{finding.setAside}</p>}
      {explanation && (
        <p className="finding-words">
          依托单位的说明：
          {explanation}
        </p>
      )}
      <FieldLinks links={group === "met" ? [] : (linksFor?.(finding) ?? [])} />
      {children?.(finding, group)}
    </li>
  );
}

function FieldLinks({ links }: { links: readonly { href: string; label: string }[] }) {
  if (links.length === 0) return null;
  return (
    <p className="finding-links">
      {links.map(({ href, label }) => (
        <Link key={href} href={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </p>
  );
}
