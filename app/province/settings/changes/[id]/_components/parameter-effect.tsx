import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import { previewParameter } from "@/lib/law-settings/preview";
import type { SettingView } from "@/lib/law-settings/queries";
import { callParameterKeys } from "@/lib/calls/call-parameters";
import { parameterDefinitions, type ParameterKey } from "@/lib/regulation/parameters";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";

const pinned: readonly ParameterKey[] = callParameterKeys;

/** What the values are before and after, with an example, and whom it does and does not concern. */
export async function ParameterEffect({ setting }: { setting: SettingView }) {
  if (setting.stage !== "proposed") {
    return <DataTable caption="变更后的值" rows={setting.lines} rowKey={(line) => line.key} plain columns={[{ key: "label", header: "参数" }, { key: "value", header: "值" }]} empty={null} />;
  }
  const { effects, pinnedCalls, pinnedApplications, bases } = await previewParameter(setting);
  const ofCalls = effects.every(({ key }) => pinned.includes(key));
  return (
    <section className="stack-tight">
      <SectionHeading>变更的影响</SectionHeading>
      <DataTable
        caption="变更前后"
        rows={effects}
        rowKey={(effect) => effect.key}
        plain
        columns={[
          { key: "label", header: "参数", cell: (effect) => parameterDefinitions[effect.key].label },
          { key: "before", header: "变更前" },
          { key: "after", header: "变更后" },
          {
            key: "example",
            header: "举例",
            cell: (effect) => (effect.example ? `自生效日起算，原至${formatChineseDateWithWeekday(effect.example.before)}，改至${formatChineseDateWithWeekday(effect.example.after)}` : "—"),
          },
        ]}
        empty={null}
      />
      <p>
        已发布的 {pinnedCalls} 个批次和其中在办的 {pinnedApplications} 件申报沿用批次发布时的数值，不受影响。
        {!ofCalls && `在册的 ${bases} 家国合基地自生效日起按新值办理。`}
      </p>
    </section>
  );
}
