import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import type { RecordDifference } from "@/lib/bases/record-differences";

/** Another name, leader or partner than the record: what there really is is applied for (第十六条), not merely reported. */
export function RecordDifferences({ differences, material, changeHref }: { differences: readonly RecordDifference[]; material: "报告" | "自评"; changeHref?: string }) {
  if (differences.length === 0) return null;
  return (
    <Banner tone="warning" title={`${material}与登记的内容不同`}>
      <ul>
        {differences.map(({ label, record, said }) => (
          <li key={`${label} ${said}`}>
            {label}：登记为“{record}”，{material}为“{said}”
          </li>
        ))}
      </ul>
      <p>
        确有变更的，应在发生后一个月内申请，不能以{material}代替。 <ClauseLink clause="art16" />
      </p>
      {changeHref && (
        <div className="button-row">
          <LinkButton href={changeHref}>申请变更</LinkButton>
        </div>
      )}
    </Banner>
  );
}
