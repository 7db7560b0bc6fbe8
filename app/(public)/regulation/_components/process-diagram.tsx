import { articleNumberOf, clauseLabel } from "@/lib/regulation/clause";
import { partyLabels, roleLabels, type ActingRole } from "@/lib/workflow/role";
import { stageDiagram, type DiagramBranch } from "@/lib/workflow/stage-diagram";
import type { AnyStageTable } from "@/lib/workflow/stage-tables";
import "./process-diagram.css";

type Step = AnyStageTable["transitions"][number];

const byText = (by: readonly ActingRole[]) => by.map((role) => roleLabels[role]).join("、");

/** Steps under one another: verb, and whose act. Those of the article that is shown stand out by weight and colour. */
function Steps({ steps, article }: { steps: readonly Step[]; article: number }) {
  return steps.map((step) => (
    <span key={`${step.from}${step.action}${step.to}`} className="diagram-step" data-own={articleNumberOf(step.clause) === article ? "" : undefined}>
      {step.label}
      <span className="meta">{byText(step.by)}</span>
    </span>
  ));
}

function StageBox({ table, stage, within = [] }: { table: AnyStageTable; stage: string; within?: readonly Step[] }) {
  const { label, inHandsOf, clause } = table.stages[stage]!;
  return (
    <div className="diagram-box" data-party={inHandsOf}>
      <b>{label}</b>
      <span className="meta block">
        {partyLabels[inHandsOf]}　{clauseLabel(clause)}
      </span>
      {within.length > 0 && <span className="meta block">其间可以：{[...new Set(within.map(({ label: verb }) => verb))].join("、")}</span>}
    </div>
  );
}

function Branch({ table, branch, article }: { table: AnyStageTable; branch: DiagramBranch; article: number }) {
  const label = (stage: string) => table.stages[stage]!.label;
  return (
    <li className="diagram-branch">
      <div className="diagram-across">
        <Steps steps={branch.by} article={article} />
        <span className="sr-only">，转到：</span>
      </div>
      {branch.kind === "jump" ? (
        <p className="diagram-jump">接“{label(branch.stage)}”</p>
      ) : (
        <div>
          <StageBox table={table} stage={branch.stage} within={branch.out.filter(({ to }) => to === branch.stage)} />
          {branch.out
            .filter(({ to }) => to !== branch.stage)
            .map((step) => (
              <p key={step.action} className="diagram-back" data-to={table.stages[step.to]!.inHandsOf === "nobody" ? "end" : "back"}>
                {step.label}，转“{label(step.to)}”
              </p>
            ))}
        </div>
      )}
    </li>
  );
}

/**
 * A process as its stage table has it: the main line downwards, what leads back or ends beside it. It is a list of words with
 * drawn lines, so that it can be read out, enlarged, copied and printed.
 * @param article steps of this article stand out, where others are shown beside them
 */
export function ProcessDiagram({ table, article }: { table: AnyStageTable; article: number }) {
  const { start, rows } = stageDiagram(table);
  return (
    <figure className="diagram">
      <figcaption className="sr-only">{table.label}的流程图</figcaption>
      <div className="diagram-down">
        <Steps steps={start} article={article} />
      </div>
      <ol>
        {rows.map((row) => (
          <li key={row.stage}>
            <div className="diagram-row">
              <StageBox table={table} stage={row.stage} within={row.within} />
              {row.branches.length > 0 && (
                <ul>
                  {row.branches.map((branch) => (
                    <Branch key={branch.stage} table={table} branch={branch} article={article} />
                  ))}
                </ul>
              )}
            </div>
            {row.onward.length > 0 && (
              <div className="diagram-down">
                <Steps steps={row.onward} article={article} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}
