import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { reopenExaminationAction, resumeExaminationAction } from "../../actions";

/** What can be done with a case that does not lie before the examiner now. */
export function ExaminationActions({ found }: { found: OfficeCase }) {
  if (found.stage === "examinationCorrection") return <Resume found={found} />;
  if (found.stage === "formalExamination") return <ActionBar unavailable={{ action: "审查", reason: "形式审查由省科技厅经办人办理。", clause: <ClauseLink clause="art11.3" /> }} />;
  if (found.stage !== "formallyRejected") return null;
  if (!found.allowed.has("reopenExamination")) return <ActionBar unavailable={{ action: "更正", reason: "不通过的决定由省科技厅负责人更正。" }} />;
  return (
    <ActionBar
      primary={
        <ActionConfirm
          action={reopenExaminationAction}
          input={{ applicationId: found.id }}
          trigger="更正决定，恢复审查…"
          triggerVariant="primary"
          title="更正不通过的决定？"
          consequence="申报回到形式审查，原决定保留在办理记录中。依托单位和组织推荐部门会收到通知。"
          confirmLabel="更正决定，恢复审查"
          reason={{ label: "更正的理由", minLength: 5 }}
        />
      }
    />
  );
}

function Resume({ found }: { found: OfficeCase }) {
  const round = found.corrections.findLast(({ open }) => open);
  if (!round || !found.allowed.has("examine")) return <ActionBar unavailable={{ action: "审查", reason: "等依托单位补正。" }} />;
  if (found.today <= round.dueOn) {
    return <ActionBar unavailable={{ action: "恢复审查", reason: `等依托单位补正，期限至${formatChineseDateWithWeekday(round.dueOn)}，期满前不能恢复审查。`, clause: <ClauseLink clause="art11.3" /> }} />;
  }
  return (
    <ActionBar
      primary={
        <ActionConfirm
          action={resumeExaminationAction}
          input={{ applicationId: found.id }}
          trigger="逾期未补正，恢复审查…"
          triggerVariant="primary"
          title="按现有材料恢复审查？"
          consequence="补正期限已过。恢复后依托单位不能再就这次通知补正，按上一次提交的材料审查。"
          confirmLabel="恢复审查"
          reason={{ label: "说明", minLength: 5 }}
        />
      }
    />
  );
}
