import type { ReactNode } from "react";

/** Examination pages: material at the left, the checklist at the right in view all the time; one above the other on phones. */
export function PaneSplit({ material, checklist, materialLabel = "材料", checklistLabel = "清单" }: { material: ReactNode; checklist: ReactNode; materialLabel?: string; checklistLabel?: string }) {
  return (
    <div className="pane-split">
      <section aria-label={materialLabel}>{material}</section>
      <section className="pane-checklist" aria-label={checklistLabel} tabIndex={0}>
        {checklist}
      </section>
    </div>
  );
}
