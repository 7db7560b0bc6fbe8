"use client";

import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { DescriptionList } from "@/components/ui/description-list";
import { ClauseLink } from "@/components/law/clause-link";
import type { SimilarNames } from "@/lib/applications/queries/find-similar-names";
import { baseName } from "@/lib/regulation/articles/article-25-naming";

const pause = 600;
/** Longer text is no field or direction; the form says so itself. */
const maximumAsked = 80;

/** The names the base will carry (第二十五条), while the field is typed, and names that come close to them. */
export function NamePreview({ applicationId }: { applicationId: string }) {
  const [zh, en] = useWatch({ name: ["fieldZh", "fieldEn"] }) as [string | undefined, string | undefined];
  const similar = useSimilarNames(applicationId, zh?.trim() ?? "");
  const names = baseName(zh?.trim() || "（领域或方向）", en?.trim() || "（领域或方向）");
  return (
    <section className="live-panel" aria-label="基地名称预览">
      <h3>
        基地名称 <ClauseLink clause="art25" />
      </h3>
      <DescriptionList
        compact
        items={[
          { term: "中文名称", value: names.nameZh },
          { term: "英文名称", value: <span lang="en">{names.nameEn}</span> },
        ]}
      />
      <div role="status">{similar && <SimilarList similar={similar} />}</div>
    </section>
  );
}

function SimilarList({ similar }: { similar: SimilarNames }) {
  const { bases, ownApplications, otherApplications } = similar;
  if (bases.length + ownApplications.length + otherApplications === 0) return <p className="field-hint">没有发现相近的基地名称。</p>;
  return (
    <>
      <p>以下名称与此相近。名称中没有单位名，建议把领域写得更具体以便区分，不影响提交。</p>
      <ul className="plain-list">
        {bases.map((base) => (
          <li key={base.number}>
            <a href={`/bases/${base.number}`} target="_blank" rel="noopener">
              {base.nameZh}
            </a>
            （{base.organizationName}，{base.number}）
          </li>
        ))}
        {ownApplications.map((one) => (
          <li key={one.id}>
            <a href={`/host/applications/${one.id}`} target="_blank" rel="noopener">
              本单位的申报：{one.fieldZh}
            </a>
            （{one.callTitle}）
          </li>
        ))}
        {otherApplications > 0 && <li>另有 {otherApplications} 份正在办理的申报领域相近。</li>}
      </ul>
    </>
  );
}

/** Asked a moment after the typing stops; an answer that comes too late is dropped. It is a hint: when it cannot be had, nothing is said. */
function useSimilarNames(applicationId: string, fieldZh: string): SimilarNames | undefined {
  const [answer, setAnswer] = useState<{ fieldZh: string; similar: SimilarNames }>();
  useEffect(() => {
    if ([...fieldZh].length < 2 || fieldZh.length > maximumAsked) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/applications/${applicationId}/similar-names?fieldZh=${encodeURIComponent(fieldZh)}`, { signal: controller.signal });
        if (response.ok) setAnswer({ fieldZh, similar: (await response.json()) as SimilarNames });
      } catch {
        // Aborted by further typing, or offline.
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [applicationId, fieldZh]);
  return answer?.fieldZh === fieldZh ? answer.similar : undefined;
}
