import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { findAlikeBases } from "@/lib/bases/find-similar-bases";
import { parseCaseContent } from "@/lib/cases/case-draft";
import { opinionsShownTo, type ShownOpinions } from "@/lib/cases/office-opinion";
import type { CaseAudience } from "@/lib/cases/case-record";
import { db } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { notFoundError } from "@/lib/platform/errors";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { changeDeadline, changeKinds } from "@/lib/regulation/articles/article-16-major-changes";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { changeContent } from "./content";
import { describeChanges, type DescribedChange } from "./describe-changes";
import { plannedChanges } from "./planned-changes";

/** What the panel of a major change shows beside the filed form. */
export interface ChangeView {
  kindLabel: string;
  /** From which day the month is counted. */
  occurs: string;
  intendedOnly: boolean;
  occurredOn: PlainDate | null;
  /** The month in one sentence, with what the first filing makes of it; null for an intended change. */
  deadline: string | null;
  daysLate: number;
  /** What would change in the record of today; empty where the matter has no column there. */
  changes: DescribedChange[];
  opinions: ShownOpinions;
  coordination: string | null;
  /** How often the host may still supplement after the recommender did not agree. */
  supplementsLeft: number;
  /** Bases whose names come close to the new one, for those who decide (第二十五条). */
  similarNames: string[];
}

/** @throws ExpectedError "notFound" */
export async function getChange(actor: Actor, caseId: string, audience: CaseAudience, today: PlainDate): Promise<ChangeView> {
  const row = await db.baseCase.findFirst({
    where: { AND: [{ id: caseId, process: "majorChange" }, scope(actor, "baseCase.read")] },
    include: { base: true, organization: { select: { name: true, creditCode: true } }, recommender: { select: { name: true } }, filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
  });
  if (!row) throw notFoundError("该变更申请");
  const content = changeContent.parse(row.content);
  const { kind, recommenders } = content;
  const occurredOn = row.occurredOn ? fromDbDay(row.occurredOn) : null;
  const period = occurredOn ? changeDeadline(occurredOn, row.filedAt ? shanghaiDay(row.filedAt) : undefined, await liveCalendar()) : undefined;
  const filed = row.filings[0] ? parseCaseContent(row.filings[0].contentText).sections.change! : undefined;
  const record = { base: row.base, hostName: row.organization.name, creditCode: row.organization.creditCode, recommenderName: row.recommender.name, recommenders };
  const planned = filed ? plannedChanges(kind, filed) : undefined;
  return {
    kindLabel: changeKinds[kind].label,
    occurs: changeKinds[kind].occurs,
    intendedOnly: changeKinds[kind].intendedOnly,
    occurredOn,
    deadline: period?.explanation ?? null,
    daysLate: period?.daysLate ?? 0,
    changes: planned && row.endedAt === null ? describeChanges(planned, record) : [],
    opinions: opinionsShownTo(audience, row),
    coordination: content.coordination?.reason ?? null,
    supplementsLeft: Math.max(0, (await liveParameters(today)).changeSupplementTimes - (await supplementsOf(caseId))),
    similarNames: audience !== "host" && planned?.base.fieldZh ? await namesLike(planned.base.fieldZh, row.baseId) : [],
  };
}

function supplementsOf(caseId: string): Promise<number> {
  return db.event.count({ where: { subjectType: "majorChange", subjectId: caseId, action: "majorChange.refile", stageFrom: "notAgreed" } });
}

async function namesLike(fieldZh: string, baseId: string): Promise<string[]> {
  const alike = (await findAlikeBases(db, fieldZh)).filter(({ id }) => id !== baseId).slice(0, 5);
  return alike.map(({ number, nameZh, organizationName }) => `${nameZh}（${number}，${organizationName}）`);
}
