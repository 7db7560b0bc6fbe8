import { Banner } from "@/components/ui/banner";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import { ClauseLink } from "@/components/law/clause-link";
import type { OwnApplication } from "@/lib/applications/queries/get-own-application";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";

/** Until when, and what has changed around the declaration: the call's end, a correction, a request for sign-off. */
export function WritingState({ application }: { application: OwnApplication }) {
  const { call, corrections, stage, signOffRequestedAt } = application;
  return (
    <>
      {stage === "draft" && call.closesAt && call.phase === "open" && (
        <DeadlineChip lastDay={formatInstant(new Date(call.closesAt))} sentence="以系统收到提交的时间为准。" clause={<ClauseLink clause="art11.1" />} />
      )}
      {stage === "draft" && call.phase !== "open" && (
        <Banner tone="warning" title="本批次已不接收申报">
          <p>内容仍然保留，可以查看和修改，但不能提交到本批次。可在新的批次重新开始申报，机构、协议、人员和制度可从台账取入。</p>
        </Banner>
      )}
      {corrections && (
        <Banner tone="warning" title={`${corrections.requestedIn}退回补正，共 ${corrections.items.length} 项`}>
          <DeadlineChip lastDay={formatChineseDateWithWeekday(corrections.dueOn)} sentence={corrections.derivation} />
          <p>下面标有“需修改”的部分请逐项修改并答复，完成后由签发人重新提交。</p>
        </Banner>
      )}
      {signOffRequestedAt && (
        <Banner tone="info" title="已提请签发">
          <p>
            {formatInstant(new Date(signOffRequestedAt))} 提请。签发前再作修改的，需要重新提请。
          </p>
        </Banner>
      )}
    </>
  );
}
