import { ToolAnswer } from "@/components/law/tool-answer";
import { StateBadge } from "@/components/ui/badge";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { ask, isLawError, type LawError } from "@/lib/law/ask";
import type { LawContext } from "@/lib/law/question";
import type { ClauseId } from "@/lib/regulation/clause";
import { formatChineseDateWithWeekday, plainDate } from "@/lib/regulation/plain-date";
import type { DeadlineQuestionName } from "./deadline-questions";

/** An answer of the law, laid out: what to read first, and the days behind it. */
export interface DeadlineResult {
  title: string;
  facts: readonly { term: string; day: string }[];
  provisional: boolean;
  explanation: string;
  clauses: readonly ClauseId[];
}

const spell = (day: string) => formatChineseDateWithWeekday(plainDate(day));

/** Asks the law; the same code as `npm run law` and `/api/law`. */
export function askDeadline(name: DeadlineQuestionName, input: Record<string, unknown>, context: LawContext): DeadlineResult | LawError {
  switch (name) {
    case "change-deadline": {
      const answer = ask(name, input, context);
      if (isLawError(answer)) return answer;
      const late = answer.outcome === "unmet" ? `，已逾期${answer.daysLate}日` : "";
      return { ...answer, title: `最后一日：${spell(answer.lastDay)}${late}`, facts: twoDays(answer) };
    }
    case "annual-report": {
      const answer = ask(name, input, context);
      if (isLawError(answer)) return answer;
      const { nominalDay, lastDay } = answer;
      if (nominalDay === null || lastDay === null) return { ...answer, title: "无须提交年度报告", facts: [] };
      return { ...answer, title: `${answer.reportYear}年度报告最后一日：${spell(lastDay)}`, facts: twoDays({ nominalDay, lastDay }) };
    }
    case "reapplication": {
      const answer = ask(name, input, context);
      if (isLawError(answer)) return answer;
      const verdict = answer.outcome === undefined ? "" : answer.outcome === "met" ? "，届时可以申报" : "，届时不能申报";
      const facts = [{ term: "禁止申报期至", day: answer.bannedThrough }, { term: "可以申报之日起", day: answer.allowedFrom }];
      return { ...answer, provisional: false, title: `${spell(answer.allowedFrom)}起可以申报${verdict}`, facts };
    }
    case "working-days": {
      const answer = ask(name, input, context);
      if (isLawError(answer)) return answer;
      return { ...answer, title: `届满日：${spell(answer.lastDay)}`, facts: [{ term: "最后一日", day: answer.lastDay }] };
    }
  }
}

function twoDays({ nominalDay, lastDay }: { nominalDay: string; lastDay: string }) {
  return [{ term: "名义届满日", day: nominalDay }, { term: "最后一日", day: lastDay }];
}

export function DeadlineAnswer({ result }: { result: DeadlineResult }) {
  const facts: Fact[] = result.facts.map(({ term, day }) => ({ term, value: term === "最后一日" ? `${spell(day)}24时前` : spell(day) }));
  return (
    <ToolAnswer
      title={
        <>
          {result.title} {result.provisional && <StateBadge tone="attention">暂定</StateBadge>}
        </>
      }
      explanation={result.explanation}
      clauses={result.clauses}
    >
      {facts.length > 0 && <DescriptionList compact items={facts} />}
    </ToolAnswer>
  );
}
