import type { Metadata } from "next";
import Link from "next/link";
import { firstValue, type SearchParams } from "@/app/_components/list-address";
import { ToolAnswer } from "@/components/law/tool-answer";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { findSimilarBases, type SimilarBase } from "@/lib/bases/find-similar-bases";
import { ask, isLawError } from "@/lib/law/ask";
import type { AnswerTo } from "@/lib/law/questions";
import { lawOfToday } from "@/lib/platform/law-in-force";
import { findFieldProblems } from "@/lib/regulation/articles/article-25-naming";
import { QueryField } from "../_components/query-field";
import { QueryForm } from "../_components/query-form";

export const metadata: Metadata = { title: "基地名称核对" };

const path = "/calculators/base-name";
const labels: Readonly<Record<string, string>> = { fieldZh: "领域或方向（中文）", fieldEn: "领域或方向（英文）" };

export default async function BaseNameCheck({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const [fieldZh, fieldEn] = [firstValue(params, "fieldZh"), firstValue(params, "fieldEn")];
  const law = params.fieldZh === undefined && params.fieldEn === undefined ? undefined : await lawOfToday();
  const answer = law && ask("base-name", { fieldZh, fieldEn }, law);
  const error = answer && isLawError(answer) ? answer.error : undefined;

  return (
    <div className="stack">
      <PageHeader
        title="基地名称核对"
        lead="国合基地统一命名，只有“领域或方向”由依托单位填写。名称不含单位名，领域应具体到能与同类基地区分。"
        breadcrumbs={[{ label: "办事工具", href: "/calculators" }, { label: "基地名称核对" }]}
      />
      <QueryForm
        action={path}
        state={`${fieldZh}|${fieldEn}`}
        submit="核对名称"
        problem={error && { message: error.message, ...(labels[error.path] ? { name: error.path, label: labels[error.path] } : {}) }}
      >
        <QueryField name="fieldZh" label={labels.fieldZh!} hint="如 眼视光器械" required width="medium" value={fieldZh} error={error?.path === "fieldZh" ? error.message : undefined} />
        <QueryField name="fieldEn" label={labels.fieldEn!} hint="如 Optometry Devices" required width="full" value={fieldEn} error={error?.path === "fieldEn" ? error.message : undefined} />
      </QueryForm>
      {answer && !isLawError(answer) && (
        <>
          <NameAnswer answer={answer} problems={findFieldProblems(fieldZh, fieldEn, law.parameters)} />
          <SimilarBases bases={await findSimilarBases(fieldZh ?? "")} />
        </>
      )}
    </div>
  );
}

function NameAnswer({ answer, problems }: { answer: AnswerTo<"base-name">; problems: readonly string[] }) {
  return (
    <ToolAnswer title={problems.length === 0 ? "领域或方向可以进入名称" : `领域或方向有${problems.length}处不宜进入名称`} clauses={answer.clauses}>
      {problems.length > 0 && (
        <Banner tone="warning" title="请修改后再用">
          <ul className="plain-list">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Banner>
      )}
      <DescriptionList items={[{ term: "中文名称", value: answer.nameZh }, { term: "英文名称", value: <span lang="en">{answer.nameEn}</span> }]} />
    </ToolAnswer>
  );
}

function SimilarBases({ bases }: { bases: readonly SimilarBase[] }) {
  return (
    <section className="stack-tight">
      <SectionHeading>名称近似的国合基地</SectionHeading>
      {bases.length === 0 ? (
        <p>名录中没有领域或方向近似的国合基地。正在申报的不公开，未作比较。</p>
      ) : (
        <>
          <p>名称不含单位名，领域相近不妨碍申报，建议写得更具体以便区分。正在申报的不公开，未作比较。</p>
          <ul className="plain-list">
            {bases.map(({ number, nameZh, organizationName }) => (
              <li key={number}>
                <Link href={`/bases/${number}`} prefetch={false}>
                  {nameZh}
                </Link>
                （{organizationName}）
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
