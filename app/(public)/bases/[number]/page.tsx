import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BaseStageBadge } from "@/components/bases/base-stage-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { publicActor } from "@/lib/access/actor";
import { findPublicBase } from "@/lib/bases/queries";
import { fieldLabel } from "@/lib/regulation/fields";
import { formatChineseDate, yearOf } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

interface Props {
  params: Promise<{ number: string }>;
}

/** Next gives the segment as it stands in the address; one that cannot be decoded names no base. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("\0", "").slice(0, 100);
  } catch {
    return "";
  }
}

const readBase = cache((segment: string) => findPublicBase(publicActor, decodeSegment(segment)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readBase((await params).number))?.nameZh ?? "国合基地" };
}

export default async function Base({ params }: Props) {
  const base = await readBase((await params).number);
  if (!base) notFound();
  return (
    <>
      <PageHeader
        title={base.nameZh}
        caption={base.number}
        state={<BaseStageBadge stage={base.stage} />}
        breadcrumbs={[{ label: "首页", href: "/" }, { label: "国合基地名录", href: "/bases" }, { label: base.number }]}
      />
      {base.nameEn !== "" && (
        <p lang="en" className="mb-4 max-w-reading text-ink-soft">
          {base.nameEn}
        </p>
      )}
      <DescriptionList
        items={[
          { term: "依托单位", value: base.hostName },
          { term: "类别", value: <>{categoryLabels[base.category]}　<ClauseLink clause="art6" /></> },
          { term: "技术领域", value: fieldLabel(base.fieldCode) },
          { term: "领域或方向", value: `${base.fieldZh}${base.fieldEn === "" ? "" : `\n${base.fieldEn}`}` },
          { term: "所在设区市", value: findCityName(base.cityCode) },
          { term: "认定日期", value: `${formatChineseDate(base.recognizedOn)}（${yearOf(base.recognizedOn)} 年度）` },
          { term: "认定文号", value: base.documentNumber },
        ]}
      />
      <p className="meta mt-4">
        名称依据 <ClauseLink clause="art25" />；本办法施行前认定的基地沿用原名称。名录只公开上列信息。
      </p>
    </>
  );
}
