import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import type { BaseStage } from "@/lib/workflow/base-stages";

/** What a host can begin for its base; a base that has ended begins nothing any more. */
const starts: readonly { path: string; label: string }[] = [
  { path: "report", label: "填写年度报告" },
  { path: "plan", label: "拟制工作计划" },
  { path: "help", label: "反映困难" },
  { path: "change", label: "申请变更" },
  { path: "transfer", label: "报告部级认定" },
  { path: "withdrawal", label: "申请主动退出" },
];

export function StartLinks({ baseId, stage }: { baseId: string; stage: BaseStage }) {
  if (stage !== "active" && stage !== "rectifying") return null;
  return (
    <section className="stack-tight">
      <SectionHeading>可以办理</SectionHeading>
      <div className="button-row">
        {starts.map(({ path, label }) => (
          <LinkButton key={path} href={`/host/bases/${baseId}/${path}`}>
            {label}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
