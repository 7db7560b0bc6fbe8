import { TaskList, type Task, type TaskState } from "@/components/ui/task-list";
import { sectionHref } from "@/lib/applications/form/section-href";
import type { OwnApplication, OwnSection } from "@/lib/applications/queries/get-own-application";
import { clauseLabel } from "@/lib/regulation/clause";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { shanghaiTime } from "@/lib/regulation/shanghai-time";

const states: Record<OwnSection["state"], TaskState> = { notStarted: "notStarted", inProgress: "inProgress", complete: "done" };

/** Sections that every declaration has, and those of its category. */
const commonKeys = new Set(["overview", "guarantees", "goals", "partners", "foundation", "team", "systems"]);

/** The sections as tasks: state, what is missing, who saved last. */
export function SectionTasks({ application }: { application: OwnApplication }) {
  const { sections } = application;
  const groups = [
    { title: "公共部分", tasks: sections.filter((section) => commonKeys.has(section.key)) },
    { title: "类别部分", tasks: sections.filter((section) => !commonKeys.has(section.key) && section.key !== "commitment") },
    { title: "签署", tasks: sections.filter((section) => section.key === "commitment") },
  ];
  return <TaskList sections={groups.filter((group) => group.tasks.length > 0).map((group) => ({ title: group.title, tasks: group.tasks.map((section) => taskOf(application, section)) }))} />;
}

function taskOf({ id, editable }: OwnApplication, section: OwnSection): Task {
  const saved = section.updatedAt && section.updatedByName ? `${section.updatedByName} ${spell(section.updatedAt)} 保存` : "";
  const missing = section.state === "inProgress" && section.gaps.length > 0 ? `还缺 ${section.gaps.length} 项` : "";
  return {
    title: section.title,
    href: sectionHref(id, section.key),
    state: section.corrections > 0 ? "needsChange" : states[section.state],
    hint: [clauseLabel(section.clause), editable ? missing : "", saved].filter(Boolean).join("　"),
    ...(section.corrections > 0 ? { reason: `有 ${section.corrections} 项需要补正` } : {}),
  };
}

function spell(instant: string): string {
  const at = new Date(instant);
  return `${formatChineseDate(shanghaiDay(at))} ${shanghaiTime(at)}`;
}
