"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAction } from "@/components/workflow/use-action";
import type { CaseRow } from "@/lib/applications/queries/list-cases";
import type { BatchResult } from "@/lib/applications/recommendation/recommend-batch";
import { recommendBatchAction } from "../actions";

/** Recommends the chosen ones after a confirmation that names them, and tells the result of each. */
export function BatchRecommend({ rows, chosen, onChoose }: { rows: readonly CaseRow[]; chosen: readonly string[]; onChoose: (ids: readonly string[]) => void }) {
  const router = useRouter();
  const id = useId();
  const send = useAction(recommendBatchAction);
  const [letterNumber, setLetterNumber] = useState("");
  const [results, setResults] = useState<(BatchResult & { name: string })[]>();
  const nameOf = (applicationId: string) => rows.find((row) => row.id === applicationId)?.hostName ?? "";

  async function confirm() {
    const result = await send({ applicationIds: chosen, letterNumber });
    if (!result.ok) return { error: result.error.message };
    setResults(result.data.results.map((one) => ({ ...one, name: nameOf(one.applicationId) })));
    onChoose([]);
    router.refresh();
  }

  return (
    <div className="stack-tight">
      <div className="button-row">
        {chosen.length === 0 ? (
          <p className="meta">{rows.length} 件待审核且经办人建议推荐，可选择后批量推荐。</p>
        ) : (
          <ConfirmDialog
            trigger={`同意推荐所选 ${chosen.length} 件…`}
            triggerVariant="primary"
            title={`推荐 ${chosen.length} 件申报至省科技厅？`}
            consequence={
              <>
                <p>推荐后由省科技厅进行形式审查，本部门不能收回。逐件办理，不符合条件的单独说明，不影响其他各件：</p>
                <ul className="bullets">
                  {chosen.map((one) => (
                    <li key={one}>{nameOf(one)}</li>
                  ))}
                </ul>
              </>
            }
            confirmLabel="同意推荐"
            onConfirm={confirm}
          >
            <div className="field">
              <label htmlFor={id}>推荐函文号（选填，可在发文后登记）</label>
              <input id={id} className="control control-medium" value={letterNumber} maxLength={60} onChange={(event) => setLetterNumber(event.target.value)} />
            </div>
          </ConfirmDialog>
        )}
        {chosen.length < rows.length && (
          <Button small variant="quiet" onClick={() => onChoose(rows.map((row) => row.id))}>
            全选本页 {rows.length} 件
          </Button>
        )}
        {chosen.length > 0 && (
          <Button small variant="quiet" onClick={() => onChoose([])}>
            取消选择
          </Button>
        )}
      </div>
      {results && <Results results={results} />}
    </div>
  );
}

function Results({ results }: { results: readonly (BatchResult & { name: string })[] }) {
  const failed = results.filter(({ ok }) => !ok);
  return (
    <Banner live tone={failed.length > 0 ? "warning" : "success"} title={`已推荐 ${results.length - failed.length} 件${failed.length > 0 ? `，${failed.length} 件未办理` : ""}`}>
      {failed.length > 0 && (
        <ul className="bullets">
          {failed.map((one) => (
            <li key={one.applicationId}>
              {one.name || "其中一件"}：{one.message}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
