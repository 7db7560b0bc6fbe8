import type { CaseForm } from "@/lib/cases/case-form";
import { modelsSection } from "./sections/models-section";
import { operationSection } from "./sections/operation-section";
import { overviewSection } from "./sections/overview-section";
import { statementSection } from "./sections/statement-section";
import { breakthroughsSection, channelsSection, serviceSection } from "./sections/task-sections";

/** 年度报告 (第十五条), by the four tasks of 第五条; a report always has its year. */
export const annualReportForm: CaseForm = ({ category, year }) => [
  overviewSection(year!),
  channelsSection,
  breakthroughsSection,
  modelsSection(category),
  serviceSection,
  operationSection,
  statementSection,
];
