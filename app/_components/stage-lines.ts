import type { Party } from "@/lib/workflow/role";
import type { StageCount, StageTable } from "@/lib/workflow/stage-table";
import type { WaitingLine } from "./waiting-table";

/** A start page's lines from counts by stage, in the table's order. `hrefOf` leads to the list of one stage. */
export function stageLines<S extends string, A extends string>(
  table: StageTable<S, A>,
  counts: readonly StageCount<S>[],
  hrefOf: (stage: S) => string,
  options: { inHandsOf?: readonly Party[]; forHost?: boolean } = {},
): WaitingLine[] {
  return (Object.keys(table.stages) as S[]).flatMap((stage) => {
    const info = table.stages[stage];
    const found = counts.find((line) => line.stage === stage);
    if (!found || (options.inHandsOf && !options.inHandsOf.includes(info.inHandsOf))) return [];
    const label = options.forHost ? (info.hostLabel ?? info.label) : info.label;
    return [{ label, next: info.next, clause: info.clause, count: found.count, oldestAt: found.oldestAt, href: hrefOf(stage) }];
  });
}
