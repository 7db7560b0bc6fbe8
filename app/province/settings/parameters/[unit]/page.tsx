import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { parameterStates } from "@/lib/law-settings/queries";
import { findParameterUnit, isFixedByRegulation } from "@/lib/regulation/parameter-groups";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { ProposeParameterForm } from "./_components/propose-parameter-form";

export const metadata: Metadata = { title: "提出参数变更" };

export default async function ProposeParameter({ params }: { params: Promise<{ unit: string }> }) {
  await requireRole("provinceOfficer");
  const unit = findParameterUnit((await params).unit);
  if (!unit) notFound();
  const { day, values } = await parameterStates();
  const { clause } = parameterDefinitions[unit.keys[0]!];
  return (
    <div className="stack">
      <PageHeader
        title={unit.label}
        lead={
          <>
            {parameterDefinitions[unit.keys[0]!].description} <ClauseLink clause={clause} />
          </>
        }
        breadcrumbs={[{ label: "参数与放假安排", href: "/province/settings" }, { label: unit.label }]}
      />
      {isFixedByRegulation(unit) ? (
        <Banner tone="info" title="这个数由办法规定，不能调整" />
      ) : (
        <ProposeParameterForm unit={unit} present={Object.fromEntries(unit.keys.map((key) => [key, values[key]]))} today={day} />
      )}
    </div>
  );
}
