import { TaskList, type TaskState } from "@/components/ui/task-list";
import type { DraftSection, OwnDraft } from "@/lib/base-life/own-draft";

const states: Record<DraftSection["state"], TaskState> = { notStarted: "notStarted", inProgress: "inProgress", complete: "done" };

/** What there is to write, part by part, with what is still missing. */
export function CaseSections({ draft }: { draft: OwnDraft }) {
  return (
    <TaskList
      sections={[
        {
          title: "需要填写的内容",
          tasks: draft.sections.map((section) => ({
            title: section.title,
            href: `/host/cases/${draft.caseId}/sections/${section.key}`,
            state: states[section.state],
            hint: section.state === "inProgress" && section.gaps.length > 0 ? `还缺 ${section.gaps.length} 项` : "",
          })),
        },
      ]}
    />
  );
}
