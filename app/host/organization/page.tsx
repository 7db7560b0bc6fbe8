import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOwnOrganization, listRecommenderChoices } from "@/lib/organizations/queries";
import { OrganizationForm } from "./_components/organization-form";

export const metadata: Metadata = { title: "单位信息" };

export default async function HostOrganization() {
  const actor = await requireRole("hostEditor", "hostSigner");
  const [organization, recommenders] = await Promise.all([findOwnOrganization(actor), listRecommenderChoices()]);
  if (!organization) notFound();
  return (
    <div className="stack max-w-reading">
      <PageHeader title="单位信息" lead="新的申报使用这里的信息；已开始的申报仍由原来的组织推荐部门办理。" />
      <DescriptionList
        items={[
          { term: "统一社会信用代码", value: `${organization.creditCode}（不能修改）` },
          { term: "现组织推荐部门", value: organization.recommender.name },
          ...(organization.formerNames.length > 0 ? [{ term: "曾用名", value: organization.formerNames.join("、") }] : []),
        ]}
      />
      <OrganizationForm organization={organization} recommenders={recommenders} />
    </div>
  );
}
