import type { ReactNode } from "react";
import { Icon } from "./icons";

export type StageState = "done" | "current" | "upcoming" | "skipped" | "stopped";
export type StageStep = { label: string; state: StageState; /** Day it was reached, already written out. */ day?: string };

const words: Record<StageState, string> = { done: "已完成", current: "正在进行", upcoming: "尚未开始", skipped: "不需要", stopped: "已终止" };

export type StageTrackProps = {
  steps: readonly StageStep[];
  /** “浙江省科技厅（形式审查）”. */
  nowWith?: ReactNode;
  /** “3 天”. */
  elapsed?: ReactNode;
  next?: ReactNode;
  label?: string;
};

function Mark({ state, position }: { state: StageState; position: number }) {
  if (state === "done") return <Icon name="check" />;
  if (state === "stopped") return <Icon name="cross" />;
  if (state === "skipped") return <Icon name="dash" />;
  return <>{position}</>;
}

/** The steps of a process in order, and the line everybody asks for: in whose hands, for how long, what comes next. */
export function StageTrack({ steps, nowWith, elapsed, next, label = "办理进度" }: StageTrackProps) {
  return (
    <div className="stage-track">
      <ol aria-label={label}>
        {steps.map((step, index) => (
          <li key={step.label} data-state={step.state} aria-current={step.state === "current" ? "step" : undefined}>
            <span className="stage-mark" aria-hidden="true">
              <Mark state={step.state} position={index + 1} />
            </span>
            <span>
              {step.label}
              <span className="sr-only">（{words[step.state]}）</span>
            </span>
            {step.day && <span className="stage-day">{step.day}</span>}
          </li>
        ))}
      </ol>
      {(nowWith || elapsed || next) && (
        <dl className="stage-now">
          {nowWith && <Line term="现在在谁手里" value={nowWith} />}
          {elapsed && <Line term="已停留" value={elapsed} />}
          {next && <Line term="下一步" value={next} />}
        </dl>
      )}
    </div>
  );
}

function Line({ term, value }: { term: string; value: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
