import type { CasePanel } from "../case-panels";
import { Retract } from "../office-steps/retract";
import { Steps } from "../office-steps/steps";
import { ClauseLink } from "@/components/law/clause-link";
import { FindingList } from "@/components/law/finding-list";
import { DescriptionList } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { nationalKinds } from "@/lib/transfers/form";
import { getTransfer, type TransferView } from "@/lib/transfers/get-transfer";
import { confirm, decline, retract } from "./actions";

/** 部级认定: what was reported; a leader who did not register it confirms (第二十四条). */
export const TransferPanel: CasePanel = async ({ actor, view: { id: caseId, allowed, stage, today, filings } }) => {
  const { recognition, finding } = await getTransfer(actor, caseId, today);
  return (
    <>
      {recognition && <Recognition recognition={recognition} />}
      {stage === "reported" && filings.length === 0 && <FindingList findings={[finding]} />}
      {allowed.has("confirm") && (
        <Steps>
          <div className="button-row">
            <ActionConfirm
              action={confirm}
              input={{ caseId }}
              trigger="确认转出…"
              triggerVariant="primary"
              title="确认转出？"
              consequence="自科技部认定文件之日起，不再作为省科技厅国合基地管理，按照科技部相关办法进行管理和支持；年度报告等不再要求，标牌应当摘除。没有禁止申报期。"
              confirmLabel="确认转出"
            />
            <ActionConfirm action={decline} input={{ caseId }} trigger="不予确认…" title="不予确认？" consequence="基地继续作为省科技厅国合基地管理，理由告知依托单位。" confirmLabel="不予确认" reason={{ label: "理由", minLength: 5 }} />
          </div>
        </Steps>
      )}
      {allowed.has("retract") && (
        <p>
          <Retract caseId={caseId} action={retract} filed={filings.length > 0} />
        </p>
      )}
    </>
  );
};

function Recognition({ recognition }: { recognition: NonNullable<TransferView["recognition"]> }) {
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art24" />}>部级认定</SectionHeading>
      <DescriptionList
        items={[
          { term: "部级基地名称", value: recognition.nationalName },
          { term: "类型", value: nationalKinds.find(({ value }) => value === recognition.nationalKind)?.label },
          { term: "认定文件", value: `${recognition.documentNumber}，${formatChineseDateWithWeekday(recognition.documentOn)}` },
          { term: "推荐渠道", value: recognition.channel },
        ]}
      />
    </section>
  );
}
