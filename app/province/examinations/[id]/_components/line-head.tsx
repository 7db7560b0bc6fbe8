import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge, type Tone } from "@/components/ui/badge";
import type { ExaminationLine } from "@/lib/applications/examination/examination-lines";

const forces: Record<ExaminationLine["force"], string> = { hard: "硬性条件", soft: "原则上", judgement: "人工判断" };
export const outcomeLabels: Record<ExaminationLine["prejudged"], string> = { met: "符合", unmet: "不符合", judgement: "需人工判断" };
export const outcomeTones: Record<ExaminationLine["prejudged"], Tone> = { met: "success", unmet: "danger", judgement: "attention" };

/** What a line is about: its clause, its force, what the machine says and what the host answered. */
export function LineHead({ line }: { line: ExaminationLine }) {
  return (
    <>
      <p className="finding-title">
        <b>{line.title}</b> <ClauseLink clause={line.clause} /> <span className="meta">{forces[line.force]}</span>
      </p>
      <p>
        <span className="meta">机器预判</span> <StateBadge tone={outcomeTones[line.prejudged]}>{outcomeLabels[line.prejudged]}</StateBadge>
      </p>
      <p className="line-explanation">{line.explanation}</p>
      {line.setAside && <p className="meta">{line.setAside}</p>}
      {line.hostWords && (
        <p className="finding-words">
          {line.force === "hard" ? "依托单位的异议：" : "依托单位的说明："}
          {line.hostWords}
        </p>
      )}
    </>
  );
}
