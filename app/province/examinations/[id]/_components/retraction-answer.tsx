import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { consentToRetractionAction, refuseRetractionAction } from "../../actions";

/** The host has asked to take its case back: who may answers here. */
export function RetractionAnswer({ found }: { found: OfficeCase }) {
  if (!found.retraction || found.stage === "retracted") return null;
  return (
    <Banner tone="warning" title="依托单位申请撤回">
      <p>
        {found.retraction.reason}（{found.retraction.requestedAt}） <ClauseLink clause="art11.1" />
      </p>
      {found.allowed.has("consentToRetraction") && (
        <div className="button-row">
          <ActionConfirm
            action={consentToRetractionAction}
            input={{ applicationId: found.id }}
            trigger="同意撤回…"
            title="同意撤回这份申报？"
            consequence="本次申报随之结束，不能恢复。依托单位和组织推荐部门会收到通知。"
            confirmLabel="同意撤回"
          />
          <ActionConfirm
            action={refuseRetractionAction}
            input={{ applicationId: found.id }}
            trigger="不同意撤回…"
            title="不同意撤回？"
            consequence="申报按原程序继续办理，理由告知依托单位。"
            confirmLabel="不同意撤回"
            reason={{ label: "理由", minLength: 5 }}
          />
        </div>
      )}
    </Banner>
  );
}
