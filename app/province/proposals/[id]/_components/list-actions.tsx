import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { ProposedListView } from "@/lib/decisions/queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { closePublicNoticeAction, openPublicNoticeAction, sendToDecisionAction } from "../actions";

const clause = <ClauseLink clause="art11.5" />;

/** The one main act of the list in its stage, or why it is not possible. */
export function ListActions({ list }: { list: ProposedListView }) {
  if (list.stage === "draft") return <Draft list={list} />;
  if (list.stage === "publicNotice") return <OnNotice list={list} />;
  if (list.due.applicationIds.length === 0) return null;
  if (!list.due.decided) return <ActionBar unavailable={{ action: "发文认定", reason: "尚未登记本次拟发文事项的决策记录。", clause }} />;
  if (!list.possible.includes("release")) return <ActionBar unavailable={{ action: "发文认定", reason: "发文认定由省科技厅负责人办理。", clause }} />;
  return null;
}

function Draft({ list }: { list: ProposedListView }) {
  const input = { listId: list.id, version: list.version };
  const recognized = list.entries.filter(({ outcome }) => outcome === "recognize").length;
  const notice = list.noticeRequired && recognized > 0;
  const act = notice ? "公示" : "提交决策";
  if (!list.possible.includes("openPublicNotice")) return <ActionBar unavailable={{ action: act, reason: "名单保存后，由省科技厅负责人办理。", clause }} />;
  if (!notice) {
    const why = recognized === 0 ? "名单中没有拟认定的申报，无须公示。" : "本批次设定为不公示。";
    return (
      <ActionBar
        primary={
          <ActionConfirm action={sendToDecisionAction} input={input} trigger="提交决策…" triggerVariant="primary" title="把名单提交决策？" consequence={`${why}名单 ${list.entries.length} 件（拟认定 ${recognized} 件）进入决策程序，此后不能再修改。`} confirmLabel="提交决策" />
        }
      />
    );
  }
  const { startsOn, endsOn, derivation } = list.noticePreview;
  return (
    <ActionBar
      primary={
        <ActionConfirm
          action={openPublicNoticeAction}
          input={input}
          trigger="公示…"
          triggerVariant="primary"
          title={`公示 ${recognized} 件拟认定的申报？`}
          consequence={
            <>
              <p>
                公示首日 <strong>{formatChineseDateWithWeekday(startsOn)}</strong>，末日 <strong>{formatChineseDateWithWeekday(endsOn)}</strong>。
              </p>
              <p>{derivation}</p>
              <p>公示立即公开，名单此后不能修改；拟不认定的 {list.entries.length - recognized} 件直接进入决策程序，不公示。</p>
            </>
          }
          confirmLabel="开始公示"
        />
      }
    />
  );
}

function OnNotice({ list }: { list: ProposedListView }) {
  const notice = list.notice!;
  if (!notice.ended) return <ActionBar unavailable={{ action: "结束公示", reason: `公示期至${formatChineseDateWithWeekday(notice.endsOn)}24时届满。`, clause }} />;
  if (!list.possible.includes("closePublicNotice")) return <ActionBar unavailable={{ action: "结束公示", reason: "公示期满后由省科技厅经办人提交决策。", clause }} />;
  return (
    <ActionBar
      primary={
        <ActionConfirm
          action={closePublicNoticeAction}
          input={{ listId: list.id, version: list.version }}
          trigger="公示期满，提交决策…"
          triggerVariant="primary"
          title="结束公示并提交决策？"
          consequence="没有未决异议的申报进入决策程序；有未决异议或者异议成立的申报单独留待处理，不影响其余。"
          confirmLabel="提交决策"
        />
      }
    />
  );
}
