import "server-only";
import { today } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { ExpectedError, fieldError } from "@/lib/platform/errors";
import { checkHostCreditCode, checkIndependentLegalPerson, checkRegisteredInZhejiang } from "@/lib/regulation/articles/article-07-basic-conditions";
import { checkRecommender, recommenderKindFor } from "@/lib/regulation/articles/article-11-recognition-procedure";
import { clauseLabel } from "@/lib/regulation/clause";
import type { Declaration } from "@/lib/regulation/declaration";
import type { Finding } from "@/lib/regulation/finding";
import { plainDate } from "@/lib/regulation/plain-date";
import type { RecommenderKind } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { OrganizationFactsInput } from "./schema";

const fieldOf: Readonly<Record<string, string>> = {
  "art07-credit-code": "creditCode",
  "art07-independent-legal-person": "independentLegalPerson",
  "art07-registered-in-zhejiang": "cityCode",
  "art11-recommender": "recommenderReason",
};

/**
 * The columns of an institution from what it filled in, with its recommender found and the law checked: 第七条（一）
 * for who may be a host, 第十一条（一） for the recommender.
 * @throws ExpectedError "refused" naming the clause next to the field
 */
export async function settleFacts(tx: Tx, creditCode: string, input: OrganizationFactsInput) {
  const { independentLegalPerson, establishedOn, foreignInvestment, recommenderId, ...texts } = input;
  const day = plainDate(establishedOn);
  const now = await today(tx);
  if (day > now) throw fieldError("establishedOn", "成立日期不能晚于今天");

  const recommender = await findRecommender(tx, input);
  const declaration: Declaration = {
    filedOn: now,
    host: {
      creditCode,
      legalForm: input.legalForm,
      independentLegalPerson: independentLegalPerson === "yes",
      cityCode: input.cityCode,
      affiliation: input.affiliation,
      recommender: { kind: recommender.kind as RecommenderKind, ...(recommender.cityCode ? { cityCode: recommender.cityCode } : {}) },
      ...(input.recommenderReason ? { recommenderReason: input.recommenderReason } : {}),
    },
  };
  const findings = [checkHostCreditCode(declaration), checkIndependentLegalPerson(declaration), checkRegisteredInZhejiang(declaration), checkRecommender(declaration)];
  refuseUnmet(findings);
  const differs = findings.some(({ rule, outcome }) => rule === "art11-recommender" && outcome === "judgement");
  const enterprise = input.kind === "enterprise";
  const foreign = enterprise && foreignInvestment !== "" && foreignInvestment !== "domestic";
  return {
    findings,
    /** The department is another one than the law's order gives; the province decides (第十一条（一）). */
    differs,
    columns: {
      ...texts,
      kindNote: input.kind === "other" ? input.kindNote : null,
      establishedOn: toDbDay(day),
      foreignInvestment: enterprise ? foreignInvestment : null,
      parentName: foreign ? input.parentName : null,
      parentRegion: foreign ? input.parentRegion : null,
      recommenderId: recommender.id,
      recommenderReason: differs ? input.recommenderReason : null,
    },
  };
}

function refuseUnmet(findings: readonly Finding[]): void {
  const unmet = findings.filter(({ outcome }) => outcome === "unmet");
  if (unmet.length === 0) return;
  const fieldErrors = Object.fromEntries(unmet.map((finding) => [fieldOf[finding.rule] ?? "", [`${finding.explanation}（${clauseLabel(finding.clause)}）`]]));
  throw new ExpectedError("refused", "有内容不符合办法规定，请查看标出的各项。", { fieldErrors });
}

/** The chosen department, or the bureau of the city of registration. */
async function findRecommender(tx: Tx, input: OrganizationFactsInput) {
  const select = { id: true, kind: true, cityCode: true } as const;
  if (input.recommenderId !== "") {
    const chosen = await tx.recommender.findFirst({ where: { id: input.recommenderId, active: true }, select });
    if (!chosen) throw fieldError("recommenderId", "所选部门已停用，请重新选择");
    return chosen;
  }
  if (recommenderKindFor(input.affiliation) === "supervisingDepartment") throw fieldError("recommenderId", "请选择归口管理部门（第十一条（一））");
  const bureau = await tx.recommender.findFirst({ where: { kind: "municipalBureau", cityCode: input.cityCode, active: true }, select, orderBy: { id: "asc" } });
  if (!bureau) throw fieldError("recommenderId", `${findCityName(input.cityCode) ?? "该市"}的科技主管部门尚未列入名录，请联系省科技厅`);
  return bureau;
}
