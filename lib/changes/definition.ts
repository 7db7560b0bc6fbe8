import "server-only";
import { findAlikeBases } from "@/lib/bases/find-similar-bases";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import type { CaseDraft } from "@/lib/cases/case-draft";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader, Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { lawInForce } from "@/lib/platform/law-in-force";
import { dischargeAllObligations } from "@/lib/platform/obligations";
import { checkHostCreditCode } from "@/lib/regulation/articles/article-07-basic-conditions";
import { checkChangeFiledInTime, checkIntendedChange } from "@/lib/regulation/articles/article-16-major-changes";
import { checkField, checkSimilarName } from "@/lib/regulation/articles/article-25-naming";
import type { Finding } from "@/lib/regulation/finding";
import { parametersOn } from "@/lib/regulation/parameters";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { changeContent } from "./content";
import { changeForm, changeFormVersion } from "./form";
import { plannedChanges, textIn } from "./planned-changes";
import { successorBan } from "./successor-ban";

/** 第十六条: what filing a major change adds to the common way (lib/cases/file-case.ts). */
export const changeDefinition: CaseDefinition = {
  process: "majorChange",
  formVersion: changeFormVersion,
  form: changeForm,
  formContent: (content) => {
    const { kind, recommenders } = changeContent.parse(content);
    return { kind, recommenders };
  },
  filingActions: { draft: "file", recommendationReturned: "refile", notAgreed: "refile", examinationReturned: "refile" },
  opensTo: ["recommender"],
  findings: changeFindings,
  requireFilable: (tx, draft, _action, at) => requireSupplementLeft(tx, draft, at),
  afterFiling: (tx, { locked }, eventId) => dischargeAllObligations(tx, { type: "majorChange", id: locked.id }, eventId),
};

/** The first filing decides whether it was in time; what is sent back and filed again is not late for that. */
async function changeFindings(client: Reader, draft: CaseDraft, at: Date): Promise<readonly Finding[]> {
  const { calendar, overrides } = await lawInForce(client);
  const { occurredOn, filedAt, baseId } = draft.row;
  const filedOn = shanghaiDay(filedAt ?? at);
  const inTime = occurredOn ? checkChangeFiledInTime({ occurredOn: fromDbDay(occurredOn), filedOn, calendar }) : checkIntendedChange();

  const data = draft.sections.change!;
  const { kind } = changeContent.parse(draft.row.content);
  if (kind === "host") {
    const ban = await successorBan(client, { creditCode: plannedChanges(kind, data).hostCreditCode!, fieldCode: draft.row.base.fieldCode }, at);
    return [inTime, checkHostCreditCode({ filedOn, host: { creditCode: textIn(data, "creditCode") } }), ban];
  }
  if (kind !== "name") return [inTime];
  const [fieldZh, fieldEn] = [textIn(data, "fieldZh"), textIn(data, "fieldEn")];
  const alike = (await findAlikeBases(client, fieldZh)).filter(({ id }) => id !== baseId);
  const onRecord = {
    fieldsInUse: alike.filter(({ publicVisible }) => publicVisible).map((base) => base.fieldZh),
    confidentialFieldsInUse: alike.filter(({ publicVisible }) => !publicVisible).map((base) => base.fieldZh),
  };
  return [inTime, checkField({ filedOn, fieldZh, fieldEn }, parametersOn(filedOn, overrides)), ...checkSimilarName({ filedOn, fieldZh, onRecord })];
}

/** “组织推荐部门不同意的，依托单位可以补充的次数”: then the province may be asked to coordinate, or the application ends. */
async function requireSupplementLeft(tx: Tx, { row }: CaseDraft, at: Date): Promise<void> {
  if (row.stage !== "notAgreed") return;
  const { changeSupplementTimes } = parametersOn(shanghaiDay(at), (await lawInForce(tx)).overrides);
  const supplemented = await tx.event.count({ where: { subjectType: "majorChange", subjectId: row.id, action: "majorChange.refile", stageFrom: "notAgreed" } });
  if (supplemented < changeSupplementTimes) return;
  throw refusedError(`组织推荐部门不同意后可以补充 ${changeSupplementTimes} 次，已经用完。可以请省科技厅协调，或者撤回申请（第十六条、第十二条（三））。`);
}
