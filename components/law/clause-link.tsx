"use client";

import { lazy, Suspense } from "react";
import { SideSheet } from "@/components/ui/side-sheet";
import { clauseAnchor, clauseLabel, type ClauseId } from "@/lib/regulation/clause";

// The regulation's text is fetched with the first clause that somebody opens, not with every page.
const ClauseText = lazy(() => import("./clause-text").then((module) => ({ default: module.ClauseText })));

/** “第八条（一）”: opens the official words beside the page; without script it leads to the full text. */
export function ClauseLink({ clause }: { clause: ClauseId }) {
  const label = clauseLabel(clause);
  return (
    <SideSheet trigger={label} title={label} triggerClassName="clause-link" href={`/regulation#${clauseAnchor(clause)}`}>
      <Suspense fallback={<p className="meta">正在取条文…</p>}>
        <ClauseText clause={clause} />
      </Suspense>
    </SideSheet>
  );
}
