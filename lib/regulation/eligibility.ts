import { checkHostKind } from "./articles/article-02-definition";
import { checkSameField } from "./articles/article-04-positioning";
import { checkCategory, checkCategoryFitsHost } from "./articles/article-06-categories";
import { checkBasicConditions } from "./articles/article-07-basic-conditions";
import { checkComprehensiveConditions } from "./articles/article-08-comprehensive-conditions";
import { checkOpenServiceConditions } from "./articles/article-09-open-service-conditions";
import { checkGlobalRndConditions } from "./articles/article-10-global-rnd-conditions";
import { checkDeclarations, checkDocuments, checkRecommended, checkRecommender } from "./articles/article-11-recognition-procedure";
import { checkNotBanned } from "./articles/article-22-revocation";
import { checkField, checkSimilarName } from "./articles/article-25-naming";
import { checkRegionNames } from "./articles/article-26-hong-kong-macao-taiwan";
import { checkInForce } from "./articles/article-27-entry-into-force";
import type { Declaration } from "./declaration";
import type { Finding } from "./finding";
import { defaultParameters, type ParameterValues } from "./parameters";

export type Verdict = "eligible" | "judgement" | "ineligible";

export const verdictLabels: Readonly<Record<Verdict, string>> = { eligible: "符合条件", judgement: "须人工判断", ineligible: "不符合条件" };

/** The conditions of the category itself (第八至第十条); nothing before a category is chosen. */
export function checkCategoryConditions(declaration: Declaration, parameters: ParameterValues): Finding[] {
  switch (declaration.category) {
    case "comprehensive":
      return checkComprehensiveConditions(declaration, parameters);
    case "openService":
      return checkOpenServiceConditions(declaration);
    case "globalRnd":
      return checkGlobalRndConditions(declaration, parameters);
    case undefined:
      return [];
  }
}

/**
 * `ineligible` when a hard rule is unmet; `judgement` when a soft rule is unmet or a hard fact cannot be decided by
 * machine; else `eligible`. Points for experts, and findings set aside, do not count (design.md §9).
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const counted = findings.filter(({ force, setAside }) => force !== "judgement" && setAside === undefined);
  if (counted.some(({ force, outcome }) => force === "hard" && outcome === "unmet")) return "ineligible";
  return counted.some(({ outcome }) => outcome !== "met") ? "judgement" : "eligible";
}

/**
 * The prejudgement of a declaration in the law's order: every rule that applies to it, with what is missing. It decides
 * nothing by itself: the examiner confirms (第十一条（三）).
 */
export function checkEligibility(
  declaration: Declaration,
  parameters: ParameterValues = defaultParameters(),
): { verdict: Verdict; findings: Finding[] } {
  const findings = [
    checkHostKind(declaration),
    checkSameField(declaration),
    checkCategory(declaration),
    ...checkCategoryFitsHost(declaration),
    ...checkBasicConditions(declaration, parameters),
    ...checkCategoryConditions(declaration, parameters),
    checkRecommender(declaration),
    ...checkRecommended(declaration),
    ...checkDocuments(declaration),
    ...checkDeclarations(declaration),
    checkNotBanned(declaration),
    checkField(declaration, parameters),
    ...checkSimilarName(declaration),
    checkRegionNames(declaration),
    checkInForce(declaration),
  ];
  return { verdict: verdictOf(findings), findings };
}
