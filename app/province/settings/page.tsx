import type { Metadata } from "next";
import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { parameterStates, type ParameterState } from "@/lib/law-settings/queries";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { SettingsTabs } from "./_components/settings-tabs";

export const metadata: Metadata = { title: "参数" };

function Present({ state }: { state: ParameterState }) {
  return (
    <>
      <span className="block">{state.present}</span>
      {state.changed && <span className="meta block">默认 {state.usual}</span>}
      {state.coming.map(({ value, effectiveOn }) => (
        <span key={`${effectiveOn}${value}`} className="meta block">
          {formatChineseDate(effectiveOn)}起 {value}
        </span>
      ))}
    </>
  );
}

export default async function Settings() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { day, states } = await parameterStates();
  const mayPropose = can(actor, "lawSetting.propose");
  return (
    <>
      <PageHeader
        title="参数与放假安排"
        lead="办法没有规定、需要省科技厅确定的数值。经办人提出，负责人核对影响后确认，自生效日起适用；已发布的批次沿用发布时的数值。"
      />
      <SettingsTabs current="/province/settings" />
      <div className="mt-4">
        <DataTable
          caption={`${formatChineseDate(day)}适用的参数`}
          rows={states}
          rowKey={(state) => state.key}
          columns={[
            {
              key: "label",
              header: "参数",
              cell: (state) => (
                <>
                  <span className="block">{parameterDefinitions[state.key].label}</span>
                  <span className="meta">{parameterDefinitions[state.key].description}</span>
                </>
              ),
            },
            { key: "present", header: "现行", cell: (state) => <Present state={state} /> },
            { key: "source", header: "来源", nowrap: true, cell: (state) => parameterDefinitions[state.key].source },
            { key: "clause", header: "条款", nowrap: true, cell: (state) => <ClauseLink clause={parameterDefinitions[state.key].clause} /> },
            {
              key: "unit",
              header: "办理",
              nowrap: true,
              cell: (state) => (state.fixed ? <span className="meta">办法规定，不能调整</span> : mayPropose ? <Link href={`/province/settings/parameters/${state.unit}`}>提出变更</Link> : "—"),
            },
          ]}
          empty={null}
        />
      </div>
    </>
  );
}
