import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LayoutTable } from "@/components/bases/layout-table";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Paragraphs } from "@/components/ui/paragraphs";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { readLayoutComparison } from "@/lib/bases/layout-plan";
import { requireRole } from "@/lib/accounts/current-actor";
import { findSetting, type SettingView } from "@/lib/law-settings/queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { lawSettingStages } from "@/lib/workflow/law-setting-stages";
import { SettingStage } from "../../_components/setting-stage";
import { confirmSettingAction, declineSettingAction, withdrawSettingAction } from "../../actions";
import { ArrangementEffect } from "./_components/arrangement-effect";
import { ParameterEffect } from "./_components/parameter-effect";

export const metadata: Metadata = { title: "设定变更" };

export default async function SettingChange({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const setting = await findSetting(actor, (await params).id);
  if (!setting) notFound();
  return (
    <>
      <div className="stack">
        <PageHeader
          title={setting.label}
          state={<SettingStage stage={setting.stage} />}
          lead={lawSettingStages.stages[setting.stage].next}
          breadcrumbs={[{ label: "参数与放假安排", href: "/province/settings" }, { label: "变更记录", href: "/province/settings/changes" }, { label: setting.label }]}
        />
        <DescriptionList
          items={[
            { term: "生效日", value: formatChineseDateWithWeekday(setting.effectiveOn) },
            { term: "依据", value: setting.source },
            { term: "提出", value: `${setting.proposedByName}，${formatInstant(setting.proposedAt)}` },
            ...(setting.decidedAt ? [{ term: lawSettingStages.stages[setting.stage].label, value: `${setting.decidedByName}，${formatInstant(setting.decidedAt)}` }] : []),
          ]}
        />
        {setting.reason !== "" && <Paragraphs text={setting.reason} />}
        {setting.arrangement && <ArrangementEffect setting={setting} arrangement={setting.arrangement} />}
        {setting.layout && <LayoutTable lines={await readLayoutComparison(undefined, setting.layout)} caption="规划与现有基地" empty="规划没有内容" />}
        {setting.kind === "parameter" && <ParameterEffect setting={setting} />}
      </div>
      <Acts setting={setting} />
    </>
  );
}

function Acts({ setting }: { setting: SettingView }) {
  const input = { settingId: setting.id, version: setting.version };
  const reason = { label: "理由", minLength: 5 };
  const may = (action: "confirm" | "decline" | "withdraw") => setting.possible.includes(action);
  if (may("withdraw")) {
    return (
      <ActionBar
        secondary={<ActionConfirm action={withdrawSettingAction} input={input} trigger="撤回变更…" title="撤回这项变更？" consequence="设定不变，记录保留。" confirmLabel="撤回变更" reason={reason} />}
        unavailable={{ action: "确认", reason: "由省科技厅负责人确认。", clause: <ClauseLink clause="art12.1" /> }}
      />
    );
  }
  if (!may("confirm")) return null;
  return (
    <ActionBar
      primary={<ActionConfirm action={confirmSettingAction} input={input} trigger="确认变更…" triggerVariant="primary" title="确认这项变更？" consequence={`自${formatChineseDateWithWeekday(setting.effectiveOn)}起适用，影响如页面所列。确认后不能撤回，只能另行提出变更。`} confirmLabel="确认变更" />}
      secondary={<ActionConfirm action={declineSettingAction} input={input} trigger="不予采用…" title="不予采用？" consequence="设定不变，提出人会收到理由。" confirmLabel="不予采用" reason={reason} />}
    />
  );
}
