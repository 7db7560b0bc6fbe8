import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import { articleNumberOf } from "@/lib/regulation/clause";
import { clausesOf, stageTables, type AnyStageTable } from "@/lib/workflow/stage-tables";
import { ProcessDiagram } from "./process-diagram";
import { ProcessSteps } from "./process-steps";

/** The processes with a stage or a step that rests on the article. */
export function tablesOfArticle(article: number): AnyStageTable[] {
  return stageTables.filter((table) => [...clausesOf(table)].some((clause) => articleNumberOf(clause) === article));
}

/** Each process of the article: its diagram, the article's own steps where it is not alone, and the whole as a table. */
export function ArticleProcesses({ article }: { article: number }) {
  return tablesOfArticle(article).map((table) => {
    const own = table.transitions.filter(({ clause }) => articleNumberOf(clause) === article);
    const shared = own.length > 0 && own.length < table.transitions.length;
    return (
      <section key={table.process} className="section">
        <SectionHeading level={3}>{table.label}</SectionHeading>
        {shared && <p className="meta">加粗的是本条规定的步骤。</p>}
        <ProcessDiagram table={table} article={article} />
        {shared && <ProcessSteps table={table} steps={own} caption={`${table.label}：本条规定的步骤`} />}
        <div className="diagram-table">
          <Disclosure summary={`以表格查看“${table.label}”全部步骤（${table.transitions.length}项）`}>
            <ProcessSteps table={table} steps={table.transitions} caption={`${table.label}：全部步骤`} />
          </Disclosure>
        </div>
      </section>
    );
  });
}
