import type { Declaration } from "./declaration";
import { finding, type Finding } from "./finding";
import type { ParameterValues } from "./parameters";
import { yearOf } from "./plain-date";
import { findResearchYearsProblem, researchIntensity } from "./research-intensity";

/**
 * “近三年平均研发经费投入强度达到国家高新技术企业标准”, which stands in 第八条（一） and again in 第十条（二） and nowhere
 * else. The share spent within China is shown, and asked for only when the province says so.
 */
export function checkResearchIntensity(
  rule: "art08-rd-intensity" | "art10-rd-intensity",
  declaration: Declaration,
  parameters: ParameterValues,
): Finding {
  const about = ["rdYears"];
  const filingYear = declaration.filingYear ?? yearOf(declaration.filedOn);
  const { rdYears, host, caliber } = declaration;
  const input = { filingYear, years: rdYears ?? [], establishedOn: host?.establishedOn };
  const problem = findResearchYearsProblem(input);
  if (problem !== undefined) return finding(rule, "unmet", rdYears === undefined ? `尚未填写研发投入。${problem}` : problem, about, { filingYear });
  const result = researchIntensity(input);
  const { thresholdPercent, ratioPercent, meanPercent, shortfall, readingsConflict, domestic, totalRd, totalRevenue } = result;
  const lacksDomestic = parameters.domesticResearch60Required && domestic !== null && !domestic.reaches60;
  const notes = [
    domestic === null ? "" : `境内研发费用占${domestic.percent}%${lacksDomestic ? "，低于60%，不符合省科技厅的要求。" : "（标准为不低于60%，此处只供参考）。"}`,
    caliber === undefined || caliber === "highTech" ? "" : "所填不是高新技术企业口径，请核对数值。",
  ].join("");
  return finding(rule, result.outcome === "met" && lacksDomestic ? "unmet" : result.outcome, result.explanation + notes, about, {
    filingYear, thresholdPercent, ratioPercent, meanPercent, shortfall, readingsConflict, totalRd, totalRevenue,
    domesticPercent: domestic?.percent ?? null,
  });
}
