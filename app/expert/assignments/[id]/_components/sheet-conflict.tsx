"use client";

import { useState } from "react";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { applyChoices, conflictFields, spellValue } from "@/components/form/conflicts";
import { Button } from "@/components/ui/button";
import { suggestionLabels } from "@/lib/assessments/schema";
import { dimensions } from "@/lib/assessments/score-sheet";
import type { ScoreSheetForm } from "@/lib/assessments/score-sheet-form";

const labels = { scores: "评分", strengths: "优势", weaknesses: "不足", suggestion: "建议" };

function spell(value: unknown, name: string): string {
  if (name === "suggestion") return suggestionLabels[value as keyof typeof suggestionLabels] ?? "";
  if (name !== "scores") return spellValue(value);
  const points = value as ScoreSheetForm["scores"];
  return dimensions.map(({ key, label }) => `${label} ${points[key] || "—"}`).join("\n");
}

/** The same expert on two devices: what to keep is chosen field by field. */
export function SheetConflict({ mine, theirs, onResolve }: { mine: ScoreSheetForm; theirs: ScoreSheetForm; onResolve: (data: ScoreSheetForm) => void }) {
  const [later, setLater] = useState(false);
  return (
    <>
      {later && <Button onClick={() => setLater(false)}>处理两个版本…</Button>}
      <ConflictDialog
        isOpen={!later}
        theirName="另一处"
        fields={conflictFields(mine, theirs, labels, spell)}
        onResolve={(choices) => onResolve(applyChoices(mine, theirs, choices))}
        onLater={() => setLater(true)}
      />
    </>
  );
}
