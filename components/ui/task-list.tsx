import Link from "next/link";
import type { ReactNode } from "react";
import { StateBadge, type Tone } from "./badge";

export type TaskState = "notStarted" | "inProgress" | "done" | "needsChange" | "notNeeded" | "cannotStart";

export type Task = {
  title: string;
  state: TaskState;
  /** Without it the task cannot be opened. */
  href?: string;
  hint?: ReactNode;
  /** Why it cannot start or is not needed, or what has to be changed. */
  reason?: ReactNode;
};

const states: Record<TaskState, { label: string; tone?: Tone }> = {
  notStarted: { label: "未开始", tone: "neutral" },
  inProgress: { label: "填写中", tone: "info" },
  needsChange: { label: "需修改", tone: "attention" },
  // Finished and idle tasks are quiet, so that what is left to do stands out.
  done: { label: "已完成" },
  notNeeded: { label: "不需要填写" },
  cannotStart: { label: "尚不能开始" },
};

/** The sections of a declaration, each with its own state, and how many are done. */
export function TaskList({ sections, headingLevel = 2 }: { sections: readonly { title: string; tasks: readonly Task[] }[]; headingLevel?: 2 | 3 }) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="task-list">
      {sections.map((section) => (
        <section key={section.title}>
          <Heading>{section.title}</Heading>
          <ul>
            {section.tasks.map((task) => {
              const { label, tone } = states[task.state];
              const quiet = task.state === "cannotStart" || task.state === "notNeeded";
              return (
                <li key={task.title}>
                  {task.href ? (
                    <Link href={task.href} prefetch={false}>
                      {task.title}
                    </Link>
                  ) : (
                    <span className={quiet ? "task-quiet" : undefined}>{task.title}</span>
                  )}
                  {tone ? <StateBadge tone={tone}>{label}</StateBadge> : <span className="task-state-quiet">{label}</span>}
                  {task.hint && <div className="task-hint">{task.hint}</div>}
                  {task.reason && <div className={task.state === "needsChange" ? "task-hint task-hint-warning" : "task-hint"}>{task.reason}</div>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
