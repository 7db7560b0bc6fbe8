import { findOwnDraft } from "@/lib/base-life/own-draft";
import { draftRound } from "@/lib/evaluations/draft-round";
import { db } from "@/lib/platform/db";
import { roundFor } from "../../builders/evaluations";
import { actorWithAccount } from "../account";
import type { Visits } from "./visits";

/** What happens to recognised bases, as prisma/seed/{evaluations,supervision,life}.ts made it for each of these institutions. */

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => [id]);

async function organizationOf(account: string): Promise<string> {
  return (await actorWithAccount(account)).organizationId!;
}

function ownCases(account: string) {
  return async () => ids(await db.baseCase.findMany({ where: { organizationId: await organizationOf(account), openToHost: true }, orderBy: { id: "asc" }, select: { id: true } }));
}

async function ownBase(account: string): Promise<string[][]> {
  return ids([await db.base.findFirstOrThrow({ where: { organizationId: await organizationOf(account), entryRoute: "import" }, select: { id: true } })]);
}

/** The drafts of this account's institution that are open to be written. */
async function drafts(account: string) {
  const actor = await actorWithAccount(account);
  const found = await Promise.all((await ownCases(account)()).map(([id]) => findOwnDraft(actor, id!)));
  return found.filter((draft) => draft !== undefined);
}

const sections = (account: string) => async () =>
  (await drafts(account)).filter(({ editable }) => editable).flatMap(({ caseId, sections: parts }) => parts.map(({ key }) => [caseId, key]));
const signatures = (account: string) => async () => (await drafts(account)).filter(({ filingLabel }) => filingLabel !== null).map(({ caseId }) => [caseId]);

/** Reports, a plan, a subsidy and a good grade; a report being written; a self-evaluation; a rectification and an inquiry. */
export const hostLifeAccounts = ["editor@wujiang.example", "editor@beilun.example", "editor@zhoushan.example", "signer@jianhu.example"] as const;

export function hostLifeVisits(account: string): Visits {
  return {
    "/host/bases": true,
    "/host/bases/[id]": () => ownBase(account),
    "/host/bases/[id]/change": () => ownBase(account),
    "/host/bases/[id]/help": () => ownBase(account),
    "/host/bases/[id]/plan": () => ownBase(account),
    "/host/bases/[id]/report": () => ownBase(account),
    "/host/bases/[id]/transfer": () => ownBase(account),
    "/host/bases/[id]/withdrawal": () => ownBase(account),
    "/host/cases": true,
    "/host/cases/[id]": ownCases(account),
    "/host/cases/[id]/sections/[key]": sections(account),
    "/host/cases/[id]/sign": signatures(account),
  };
}

/** One case of every process in every stage that somebody is in. */
async function casesInEachStage(where: { openToProvince?: true; openToRecommender?: true; recommenderId?: string }): Promise<string[][]> {
  return ids(await db.baseCase.findMany({ where, distinct: ["process", "stage"], orderBy: { id: "asc" }, select: { id: true } }));
}

export const recommenderLifeAccount = "handler@shaoxing.example";

async function recommenderOf(account: string): Promise<string> {
  return (await actorWithAccount(account)).recommenderId!;
}

async function recommendedBase(account: string): Promise<string[][]> {
  return ids([await db.base.findFirstOrThrow({ where: { recommenderId: await recommenderOf(account), entryRoute: "import" }, select: { id: true } })]);
}

export function recommenderLifeVisits(account: string): Visits {
  return {
    "/recommender/bases": true,
    "/recommender/bases/[id]": () => recommendedBase(account),
    "/recommender/bases/[id]/inspection": () => recommendedBase(account),
    "/recommender/cases": true,
    "/recommender/cases/[id]": async () => casesInEachStage({ recommenderId: await recommenderOf(account), openToRecommender: true }),
    "/recommender/supervision": true,
  };
}

const anyOlderBase = async () => ids([await db.base.findFirstOrThrow({ where: { entryRoute: "import", stage: "active" }, orderBy: { number: "asc" }, select: { id: true } })]);

async function draftOfRound(): Promise<string[][]> {
  const officer = await actorWithAccount("officer@province.example");
  const { id } = await db.base.findFirstOrThrow({ where: { entryRoute: "import", stage: "active" }, select: { id: true } });
  const { roundId } = await draftRound(officer, { round: await roundFor([id], { title: `逐页查看的评价${Date.now()}` }) });
  return [[roundId]];
}

async function assessedCase(): Promise<string[][]> {
  const { id, roundId } = await db.baseCase.findFirstOrThrow({ where: { process: "evaluation", stage: "assessment" }, select: { id: true, roundId: true } });
  return [[roundId!, id]];
}

/** What both the officer and the leader open. */
const provinceLifeVisits: Visits = {
  "/province/admissions": true,
  "/province/admissions/[id]": async () => ids([await db.admission.findFirstOrThrow({ orderBy: { id: "asc" }, select: { id: true } })]),
  "/province/bases/[id]": async () => ids(await db.base.findMany({ where: { entryRoute: "import" }, orderBy: { number: "asc" }, take: 3, select: { id: true } })),
  "/province/cases": true,
  "/province/cases/[id]": () => casesInEachStage({ openToProvince: true }),
  "/province/evaluations": true,
  "/province/evaluations/[id]": async () => ids(await db.evaluationRound.findMany({ distinct: ["stage"], orderBy: { id: "asc" }, select: { id: true } })),
  "/province/leads": true,
  "/province/ministry-bases": true,
  "/province/supervision": true,
  "/province/settings/layout": true,
};

export const leaderLifeVisits: Visits = { ...provinceLifeVisits, "/province/bases/[id]/correction": anyOlderBase };

export const officerLifeVisits: Visits = {
  ...provinceLifeVisits,
  "/province/admissions/new": true,
  "/province/bases/[id]/inspection": anyOlderBase,
  "/province/bases/[id]/lead": anyOlderBase,
  "/province/bases/[id]/transfer": anyOlderBase,
  "/province/evaluations/new": true,
  "/province/settings/layout/new": true,
  "/province/evaluations/[id]/edit": draftOfRound,
  "/province/evaluations/[id]/[caseId]": assessedCase,
};

/** An expert of the round that is under way. */
export async function evaluatingExpert(): Promise<string> {
  const { expert } = await db.evaluationAssignment.findFirstOrThrow({ where: { stage: "assigned" }, orderBy: { id: "asc" }, select: { expert: { select: { user: { select: { email: true } } } } } });
  return expert.user.email;
}

export const expertLifeVisits: Visits = {
  "/expert/evaluations/[id]": async () => {
    const { expertId } = await actorWithAccount(await evaluatingExpert());
    return ids(await db.evaluationAssignment.findMany({ where: { expertId: expertId! }, distinct: ["stage"], select: { id: true } }));
  },
};
