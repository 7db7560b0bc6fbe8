"use client";

import { useState } from "react";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { applyChoices, conflictFields, spellValue } from "@/components/form/conflicts";
import { Button } from "@/components/ui/button";
import type { ScoreForm } from "@/lib/evaluations/score-form";

function spell(value: unknown, name: string): string {
  if (name !== "scores") return spellValue(value);
  return Object.entries(value as ScoreForm["scores"])
    .map(([key, points]) => `${key} ${points || "—"}`)
    .join("\n");
}

/** The same expert on two devices: what to keep is chosen field by field. */
export function SheetConflict({ mine, theirs, onResolve }: { mine: ScoreForm; theirs: ScoreForm; onResolve: (data: ScoreForm) => void }) {
  const [later, setLater] = useState(false);
  return (
    <>
      {later && <Button onClick={() => setLater(false)}>处理两个版本…</Button>}
      <ConflictDialog
        isOpen={!later}
        theirName="另一处"
        fields={conflictFields(mine, theirs, { scores: "评分", opinion: "评价意见" }, spell)}
        onResolve={(choices) => onResolve(applyChoices(mine, theirs, choices))}
        onLater={() => setLater(true)}
      />
    </>
  );
}
