import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionContent } from "@/components/sections/section-content";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import { contentFor, frozenSections, sectionFor, type DeclarationAudience } from "@/lib/applications/declaration-audience";
import { presentOrganization } from "@/lib/applications/present-organization";
import type { SubmissionContent } from "@/lib/applications/submission-content";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { categoryLabels } from "@/lib/regulation/terms";

export interface DeclarationViewProps {
  content: SubmissionContent;
  /** What this audience may not see is left out here too, not only by the page. */
  audience: DeclarationAudience;
  /** “修改” beside each section: check your answers. */
  editHref?: (sectionKey: string) => string;
  /** Only these sections. */
  only?: readonly string[];
}

/** A declaration to be read: every section that is asked, values in words, rows as tables, files with links. */
export function DeclarationView({ content: whole, audience, editHref, only }: DeclarationViewProps) {
  const content = contentFor(whole, audience);
  const sections = frozenSections(content).filter((section) => !only || only.includes(section.key));
  return (
    <div className="declaration">
      {!only && <Cover content={content} audience={audience} />}
      {sections.map((section) => (
        <section key={section.key} id={`section-${section.key}`} className="section">
          <SectionHeading aside={editHref ? <Link href={editHref(section.key)} prefetch={false}>修改{section.title}</Link> : <ClauseLink clause={section.clause} />}>{section.title}</SectionHeading>
          <SectionContent section={sectionFor(section, audience)} data={content.sections[section.key]!} files={content.files} />
        </section>
      ))}
    </div>
  );
}

function Cover({ content, audience }: { content: SubmissionContent; audience: DeclarationAudience }) {
  const overview = content.sections.overview;
  const [fieldZh, fieldEn] = [overview?.fieldZh, overview?.fieldEn];
  const named = typeof fieldZh === "string" && typeof fieldEn === "string" && fieldZh.trim() !== "" && fieldEn.trim() !== "" ? baseName(fieldZh, fieldEn) : undefined;
  return (
    <section className="section" id="section-organization">
      <SectionHeading aside={<ClauseLink clause="art7.1" />}>依托单位</SectionHeading>
      <DescriptionList
        items={[
          { term: "申报批次", value: content.callTitle },
          { term: "申报类别", value: categoryLabels[content.category] },
          { term: "拟定名称", value: named?.nameZh },
          { term: "英文名称", value: named?.nameEn },
          ...presentOrganization(content.organization, audience).map(({ key, label, text }): Fact => ({ key, term: label, value: text })),
          { term: "组织推荐部门", value: content.recommenderName },
        ]}
      />
    </section>
  );
}
