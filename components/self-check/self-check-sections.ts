import { parseNumberText } from "@/components/form/number-text";
import { statedDay, statedResearchYears } from "@/components/law/stated-research-years";
import type { RowValue, SectionData } from "@/lib/forms/field";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { asksResearchYears, basisOf, type SelfCheckAnswers } from "./self-check-answers";

/**
 * What the answers can already say in a declaration, by section: facts only, never a “yes, we have that”. The years of
 * the table are those asked on the day of the check; a call of another year takes the years that it shares.
 */
export function selfCheckSections(answers: SelfCheckAnswers, day: PlainDate): Record<string, SectionData> {
  const { category, globalPaths, fieldZh, fieldEn, fieldCode, foreignInvestment } = answers;
  const basis = category === "comprehensive" ? basisOf(answers, day) : undefined;
  return {
    overview: { fieldZh: fieldZh.trim(), fieldEn: fieldEn.trim(), fieldCode, ...(basis ? { basis } : {}), ...(category === "globalRnd" ? { globalPaths } : {}) },
    systems: { systems: systemRows(answers) },
    ...(asksResearchYears(answers, day) ? { researchSpending: { rdYears: yearRows(answers, day) } } : {}),
    ...(globalPaths.includes("overseasInstitution")
      ? {
          overseasInstitution: {
            nameZh: answers.overseasName.trim(), region: answers.overseasRegion, city: answers.overseasCity.trim(), mode: answers.overseasMode,
            sharePercent: parseNumberText(answers.sharePercent) ?? "",
          },
        }
      : {}),
    ...(globalPaths.includes("foreignInvested") && foreignInvestment !== "domestic" ? { foreignInvested: { investorKind: foreignInvestment } } : {}),
  };
}

function systemRows({ systems, systemsNotApplicable }: SelfCheckAnswers): RowValue[] {
  return [
    ...systems.map((kind) => ({ id: kind, kind, state: "established" })),
    ...systemsNotApplicable.filter((kind) => !systems.includes(kind)).map((kind) => ({ id: kind, kind, state: "notApplicable" })),
  ];
}

function yearRows(answers: SelfCheckAnswers, day: PlainDate): RowValue[] {
  const establishedOn = statedDay(answers.establishedOn);
  return statedResearchYears(yearOf(day), establishedOn, answers.rdYears)
    .filter(({ rd, revenue }) => rd !== "" || revenue !== "")
    .map(({ year, ...amounts }) => ({
      id: String(year),
      year: String(year),
      operating: establishedOn !== undefined && yearOf(establishedOn) === year ? "partial" : "full",
      ...amounts,
    }));
}
