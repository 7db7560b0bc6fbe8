import type { Page } from "@playwright/test";
import { yearOf } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { completeSections, type DeclarationVariant } from "../../builders/declarations";
import type { Sections } from "./declaration";
import type { Secrets } from "./secrecy";

/** Who plays in a journey, by the demonstration's accounts, and what is applied for. */
export interface JourneyCase {
  category: Category;
  variant: DeclarationVariant;
  /** Key of the institution, of its city's bureau and of another city's. */
  host: string;
  bureau: string;
  otherBureau: string;
  fieldZh: string;
  fieldEn: string;
  fieldCode: string;
  /** Numbers of three experts of the pool, and of one who is not asked. */
  experts: readonly [number, number, number];
  otherExpert: number;
}

export const officerEmail = "officer@province.example";
export const leaderEmail = "leader@province.example";
export const supervisorEmail = "supervisor@province.example";
export const expertEmail = (number: number) => `expert${number}@experts.example`;

export interface Facts {
  hostName: string;
  sections: Sections;
  opinion: string;
  expertNames: readonly string[];
  /** What the recommender wrote and who assesses: not for the host, not for the public. */
  handling: Secrets;
  /** What each expert writes. */
  opinions: readonly { points: number; strengths: string; weaknesses: string }[];
  scores: Secrets;
  /** How the leader of the base can be reached: for the offices only. */
  contacts: Secrets;
  /** What was declared: for the host, the offices and the experts without a conflict. */
  content: Secrets;
}

/** The declaration and the words by which each part of the case would be recognised where it must not be. */
export async function prepareFacts(play: JourneyCase): Promise<Facts> {
  const { organization } = await db.user.findUniqueOrThrow({ where: { email: `editor@${play.host}.example` }, include: { organization: true } });
  const hostName = organization!.name;
  const experts = await Promise.all(play.experts.map((number) => db.expert.findFirstOrThrow({ where: { user: { email: expertEmail(number) } } })));
  const filingYear = yearOf(await today());
  const sections = completeSections(play.category, play.variant, { hostName, fieldZh: play.fieldZh, fieldEn: play.fieldEn, fieldCode: play.fieldCode, filingYear });
  const contacts = { phone: "0571-81234567", email: `leader-of-${play.host}@mail.example` };
  sections.overview = { ...sections.overview, leaderPhone: contacts.phone, leaderEmail: contacts.email };
  const opinion = `经审核，${hostName}的${play.fieldZh}方向合作渠道稳定、条件保障到位、管理制度健全，材料真实，同意推荐。`;
  const opinions = play.experts.map((number, index) => ({
    points: 82 + index * 3,
    strengths: `合作伙伴层次较高，${play.fieldZh}方向已有联合成果（专家${number}所见优势）。`,
    weaknesses: `成果在省内转化的路径可以更具体（专家${number}所见不足）。`,
  }));
  return {
    hostName,
    sections,
    opinion,
    expertNames: experts.map(({ name }) => name),
    handling: { "the recommender's opinion": opinion, ...Object.fromEntries(experts.map(({ name }, index) => [`name of expert ${index + 1}`, name])) },
    opinions,
    scores: Object.fromEntries(opinions.flatMap(({ strengths, weaknesses }, index) => [[`strengths by expert ${index + 1}`, strengths], [`weaknesses by expert ${index + 1}`, weaknesses]])),
    contacts,
    content: { "features of the cooperation": String(sections.overview.modeFeature), goals: String(sections.goals!.goals) },
  };
}

/** The browsers of a journey, opened when they are first needed. */
export function castOf(play: JourneyCase, signedIn: (email: string) => Promise<Page>) {
  return {
    officer: () => signedIn(officerEmail),
    leader: () => signedIn(leaderEmail),
    supervisor: () => signedIn(supervisorEmail),
    editor: () => signedIn(`editor@${play.host}.example`),
    signer: () => signedIn(`signer@${play.host}.example`),
    handler: () => signedIn(`handler@${play.bureau}.example`),
    approver: () => signedIn(`approver@${play.bureau}.example`),
    otherHandler: () => signedIn(`handler@${play.otherBureau}.example`),
    expert: (number: number) => signedIn(expertEmail(number)),
  };
}
