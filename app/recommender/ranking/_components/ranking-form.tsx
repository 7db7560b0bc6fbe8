"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icons";
import { useAction } from "@/components/workflow/use-action";
import type { RankedCase } from "@/lib/applications/queries/get-ranking";
import { assignRanks } from "@/lib/applications/recommendation/assign-ranks";
import { categoryLabels } from "@/lib/regulation/terms";
import { rankAction } from "../actions";

/** The order of what is still to be recommended: moved up and down, or to a place typed as a number. */
export function RankingForm({ callId, cases, taken, quota, mayRank }: { callId: string; cases: readonly RankedCase[]; taken: readonly number[]; quota: number | null; mayRank: boolean }) {
  const router = useRouter();
  const send = useAction(rankAction);
  const [order, setOrder] = useState(() => cases.map(({ id }) => id));
  const [told, setTold] = useState("");
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const ranks = assignRanks(order, taken);
  const changed = cases.some(({ id, rank }) => ranks.get(id) !== rank);
  const find = (id: string) => cases.find((one) => one.id === id)!;

  function move(from: number, to: number) {
    const target = Math.min(Math.max(to, 0), order.length - 1);
    if (target === from) return;
    const next = [...order];
    const [id] = next.splice(from, 1);
    next.splice(target, 0, id!);
    setOrder(next);
    setTold(`${find(id!).hostName}移到第 ${assignRanks(next, taken).get(id!)} 位。`);
    // The row was drawn anew at its new place: the focus goes with it.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`rank-${id}-${target < from ? "up" : "down"}`)?.focus()));
  }
  async function save() {
    setPending(true);
    setError(undefined);
    const result = await send({ callId, applicationIds: order });
    setPending(false);
    if (!result.ok) return setError(result.error.message);
    setTold("次序已保存。");
    router.refresh();
  }

  return (
    <div className="stack-tight">
      <table className="data-table data-table-plain data-table-keep">
        <caption className="sr-only">推荐次序</caption>
        <thead>
          <tr>
            <th scope="col">次序</th>
            <th scope="col">依托单位</th>
            <th scope="col">领域与类别</th>
            <th scope="col">调整</th>
          </tr>
        </thead>
        <tbody>
          {order.map((id, index) => {
            const one = find(id);
            const rank = ranks.get(id)!;
            return (
              <tr key={id}>
                <td>
                  <RankInput key={`${id}-${rank}`} rank={rank} label={`${one.hostName}的次序`} disabled={!mayRank} onMove={(wanted) => move(index, placeOf(wanted, order, taken))} />
                  {quota !== null && rank > quota && <span className="meta block">超出名额</span>}
                </td>
                <th scope="row">
                  {one.hostName}
                  <span className="meta block">{one.number}</span>
                </th>
                <td>
                  {one.fieldZh}
                  <span className="meta block">{categoryLabels[one.category]}</span>
                </td>
                <td>
                  <span className="button-row">
                    <Button small id={`rank-${id}-up`} aria-label={`${one.hostName}上移`} disabled={!mayRank || index === 0} onClick={() => move(index, index - 1)}>
                      <Icon name="arrow-up" />
                      上移
                    </Button>
                    <Button small id={`rank-${id}-down`} aria-label={`${one.hostName}下移`} disabled={!mayRank || index === order.length - 1} onClick={() => move(index, index + 1)}>
                      <Icon name="arrow-down" />
                      下移
                    </Button>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {error && (
        <Banner tone="danger" live title="没有保存">
          <p>{error}</p>
        </Banner>
      )}
      <div className="button-row">
        <Button variant="primary" pending={pending} pendingText="正在保存…" disabled={!changed} onClick={save}>
          保存次序
        </Button>
        <p role="status" className="meta">
          {told || (changed ? "以上次序尚未保存。" : "次序已保存。")}
        </p>
      </div>
    </div>
  );
}

/** The position in the list whose place is `wanted`, or the nearest to it. */
function placeOf(wanted: number, order: readonly string[], taken: readonly number[]): number {
  const places = [...assignRanks(order, taken).values()];
  const index = places.findIndex((place) => place >= wanted);
  return index === -1 ? order.length - 1 : index;
}

function RankInput({ rank, label, disabled, onMove }: { rank: number; label: string; disabled: boolean; onMove: (wanted: number) => void }) {
  const [text, setText] = useState(String(rank));
  const commit = () => {
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted !== rank) onMove(wanted);
    else setText(String(rank));
  };
  return (
    <input
      className="control rank-input"
      inputMode="numeric"
      aria-label={label}
      value={text}
      disabled={disabled}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === "Enter" && commit()}
    />
  );
}
