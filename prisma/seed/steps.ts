import type { Actor } from "@/lib/access/actor";
import { examine } from "@/lib/applications/examination/examine";
import { loadExamination } from "@/lib/applications/examination/load-examination";
import { passExamination } from "@/lib/applications/examination/pass-examination";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { recommendationChecks } from "@/lib/applications/recommendation/recommendation-checks";
import { parseSubmission } from "@/lib/applications/submission-content";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { declareNoConflict } from "@/lib/assessments/declare-no-conflict";
import type { Scores } from "@/lib/assessments/score-sheet";
import { submitScores } from "@/lib/assessments/submit-scores";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { buildDraft, submitAs, type BuildDraft } from "../../tests/builders/applications";
import type { DeclarationVariant } from "../../tests/builders/declarations";
import { storeDocument } from "./documents";
import { at } from "./moment";
import type { SeedTopic } from "./topics";
import { personName, type SeedWorld } from "./world";

/** The steps of one application, each as the verb itself does it, at the instant it is said to have happened. */

const partnerKinds = [
  { kind: "university", zh: "滨海理工大学", en: "Coastal University of Technology" },
  { kind: "institute", zh: "先进技术研究所", en: "Institute for Advanced Technology" },
  { kind: "service", zh: "国际创新中心", en: "International Innovation Centre" },
];

function variantOf(topic: SeedTopic, world: SeedWorld): DeclarationVariant {
  const { organization, foreign } = world.hosts.get(topic.host)!;
  if (topic.category === "openService") return "service";
  if (topic.category === "globalRnd") return foreign ? "foreignInvested" : "overseasInstitution";
  return organization.kind === "enterprise" ? "enterprise" : "institution";
}

export async function draft(world: SeedWorld, topic: SeedTopic, call: NonNullable<BuildDraft["call"]>, when: Date): Promise<string> {
  const host = world.hosts.get(topic.host)!;
  const { applicationId } = await buildDraft({
    category: topic.category,
    variant: variantOf(topic, world),
    call,
    host,
    storeFile: storeDocument,
    theme: {
      fieldZh: topic.fieldZh,
      fieldEn: topic.fieldEn,
      fieldCode: topic.fieldCode,
      leaderName: personName(),
      partners: topic.regions.map((region, index) => {
        const { kind, zh, en } = partnerKinds[index % partnerKinds.length]!;
        return { nameZh: `${regionNameZh(region)}${zh}`, nameLocal: `${en} (${region})`, region, kind };
      }),
    },
  });
  await db.application.update({ where: { id: applicationId }, data: { createdAt: when, stageSince: when } });
  return applicationId;
}

export async function submit(world: SeedWorld, topic: SeedTopic, applicationId: string, when: Date): Promise<void> {
  await at(when, () => submitAs(world.hosts.get(topic.host)!.signer, applicationId));
}

async function contentOf(applicationId: string) {
  const submission = await db.submission.findFirstOrThrow({ where: { applicationId }, orderBy: { ordinal: "desc" } });
  return parseSubmission(submission.contentText);
}

export function bureauOf(world: SeedWorld, topic: SeedTopic) {
  const { recommenderId } = world.hosts.get(topic.host)!.organization;
  return [...world.bureaus.values()].find(({ id }) => id === recommenderId)!;
}

export async function handle(world: SeedWorld, topic: SeedTopic, applicationId: string, when: Date, proposal: "recommend" | "decline" = "recommend"): Promise<void> {
  const checks = recommendationChecks(await contentOf(applicationId));
  await at(when, () =>
    handleRecommendation(bureauOf(world, topic).handler, {
      applicationId,
      version: 0,
      checks: checks.map(({ key, noteRequired }) => ({ key, answer: "confirmed", note: noteRequired ? "抽核合作协议原件两份、立项文件一份，与填报一致。" : "" })),
      proposal,
      opinion: `经审核，${topic.fieldZh}方向合作基础扎实、伙伴关系稳定，条件保障到位，制度健全，符合管理办法规定的建设条件。`,
      supportCommitment: "在项目申报、人才引进和对外交流方面给予配套支持。",
      declineReason: proposal === "decline" ? "合作协议尚未生效，建议下一批次再行申报。" : "",
    }),
  );
}

export async function approve(world: SeedWorld, topic: SeedTopic, applicationId: string, when: Date): Promise<void> {
  await at(when, () => recommend(bureauOf(world, topic).approver, { applicationId, letterNumber: "" }));
}

export async function examineAndPass(officer: Actor, applicationId: string, when: Date): Promise<void> {
  await at(when, async () => {
    const { lines, version } = await loadExamination(db, applicationId);
    const decided = await examine(officer, {
      applicationId,
      version,
      lines: lines.map(({ rule, prejudged }) => ({ rule, verdict: "met" as const, reason: prejudged === "met" ? "" : "已核对材料和推荐意见，符合要求。" })),
    });
    await passExamination(officer, { applicationId, version: decided.version });
  });
}

/** Three experts of the field, none of them tied to the case. */
export function expertsFor(world: SeedWorld, topic: SeedTopic, count = 3) {
  const fitting = world.experts.filter(({ fieldCodes }) => fieldCodes.includes(topic.fieldCode));
  const others = world.experts.filter((expert) => !fitting.includes(expert));
  return [...fitting, ...others].slice(0, count);
}

export async function assign(world: SeedWorld, topic: SeedTopic, applicationId: string, when: Date): Promise<void> {
  const expertIds = expertsFor(world, topic).map(({ id }) => id);
  await at(when, () => assignExperts(world.officer, { applicationId, expertIds, dueOn: addDays(shanghaiDay(when), 14) }));
}

/** Points that look like people: a level for the case, a temper for the expert. */
function pointsOf(level: number, expert: number): Required<Scores> {
  const temper = [-4, 0, 3, -1, 5][expert % 5]!;
  const point = (offset: number) => Math.max(40, Math.min(98, level + temper + offset));
  return { foundation: point(2), field: point(0), region: point(-3), layout: point(-1) };
}

/** @param level around which the experts score, of 100 @param only how many of the assigned experts have finished */
export async function assessAs(world: SeedWorld, applicationId: string, when: Date, level: number, only = Infinity): Promise<void> {
  const assignments = await db.assignment.findMany({ where: { applicationId, stage: "assigned" }, orderBy: { id: "asc" } });
  for (const [index, { id, expertId }] of assignments.slice(0, only).entries()) {
    const expert = world.experts.findIndex((one) => one.id === expertId);
    const actor = world.experts[expert]!.actor;
    await at(when, async () => {
      await declareNoConflict(actor, { assignmentId: id, noConflict: true, confidential: true });
      const { version } = await db.assignment.findUniqueOrThrow({ where: { id }, select: { version: true } });
      await submitScores(actor, {
        assignmentId: id,
        version,
        scores: pointsOf(level, expert + index),
        strengths: "合作伙伴层次较高，合作稳定，已有联合成果，建设目标明确可考核。",
        weaknesses: "成果在省内转化的路径还可以进一步具体，人员互访机制有待加强。",
        suggestion: level >= 75 ? "recommend" : "reserve",
      });
    });
  }
}
