import { DataTable } from "@/components/ui/data-table";
import { policyActions } from "@/lib/access/policy";
import { clauseLabel } from "@/lib/regulation/clause";
import { roleLabels } from "@/lib/workflow/role";
import type { AnyStageTable } from "@/lib/workflow/stage-tables";

type Step = AnyStageTable["transitions"][number];

/** True when somebody may do the act in the portal; a base comes into being with the application's own act. */
export function isOpenOnline(process: string, action: string): boolean {
  return policyActions.includes(`${process}.${action}`) || (process === "base" && action === "recognize");
}

/** The same steps as in the diagram, one a row: from where, what, whose act, to where, on which clause. */
export function ProcessSteps({ table, steps, caption }: { table: AnyStageTable; steps: readonly Step[]; caption: string }) {
  const label = (stage: string | null) => (stage === null ? "（尚未建立）" : table.stages[stage]!.label);
  const allOpen = steps.every(({ action }) => isOpenOnline(table.process, action));
  return (
    <DataTable
      caption={caption}
      rows={steps}
      rowKey={(step) => `${step.from}-${step.action}-${step.to}`}
      columns={[
        { key: "label", header: "行为", cell: (step) => step.label },
        { key: "from", header: "所处环节", cell: (step) => label(step.from) },
        { key: "by", header: "由谁办理", cell: (step) => step.by.map((role) => roleLabels[role]).join("、") },
        { key: "to", header: "办理后", cell: (step) => (step.to === step.from ? "环节不变" : label(step.to)) },
        { key: "clause", header: "条款", nowrap: true, cell: (step) => clauseLabel(step.clause) },
        ...(allOpen ? [] : [{ key: "open", header: "网上办理", nowrap: true, cell: (step: Step) => (isOpenOnline(table.process, step.action) ? "已开通" : "尚未开通") }]),
      ]}
    />
  );
}
