import type { Metadata } from "next";
import { LayoutTable } from "@/components/bases/layout-table";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { readLayoutComparison } from "@/lib/bases/layout-plan";
import { SettingsTabs } from "../_components/settings-tabs";

export const metadata: Metadata = { title: "布局规划" };

export default async function LayoutPlan() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  return (
    <>
      <PageHeader
        title="布局规划"
        lead={
          <>
            按设区市、领域、国家（地区）规划的基地数与现有基地对照，供拟制批次、专家评审和研究名单参考。 <ClauseLink clause="art12.1" />
          </>
        }
      />
      <SettingsTabs current="/province/settings/layout" />
      <div className="mt-4">
        <LayoutTable lines={await readLayoutComparison()} caption="总体布局规划" empty="还没有布局规划。经办人提出、负责人确认后，自生效日起在此对照。" />
      </div>
      {can(actor, "lawSetting.propose") && (
        <ActionBar
          primary={
            <LinkButton variant="primary" href="/province/settings/layout/new">
              提出布局规划
            </LinkButton>
          }
        />
      )}
    </>
  );
}
