import { applicationStages, applicationStageNames, type ApplicationStage } from "@/lib/workflow/application-stages";
import type { Role } from "@/lib/workflow/role";
import type { Condition } from "../condition";
import type { Rule } from "../rule";

const ownHost: Condition = { field: "organizationId", is: { actor: "organizationId" } };
const ownRecommender: Condition = { field: "recommenderId", is: { actor: "recommenderId" } };

const neverSubmitted: readonly ApplicationStage[] = ["draft"];
const submitted = applicationStageNames.filter((stage) => !neverSubmitted.includes(stage));
/** A retracted draft was never sent to anybody. */
const wasSubmitted: Condition = { field: "firstSubmittedAt", isNot: null };

/** Stages in which the province has the case, or has had it: after the recommendation. */
const atProvince: readonly ApplicationStage[] = [
  "formalExamination",
  "examinationCorrection",
  "assessment",
  "proposal",
  "publicNotice",
  "decision",
  "recognized",
  "formallyRejected",
  "notRecognized",
  "retracted",
];
const reachedProvince: Condition = { all: [{ field: "stage", in: atProvince }, wasSubmitted] };

/** The expert's own assignment, declared free of conflict; before that only the assignment itself can be seen. */
const ownDeclaredAssignment: Condition = {
  some: "assignments",
  where: { all: [{ field: "expertId", is: { actor: "expertId" } }, { field: "stage", in: ["declared", "submitted"] }] },
};

/** Where each role may act at all (第十一、十三条). */
const jurisdiction: Partial<Record<Role, Condition>> = {
  hostEditor: ownHost,
  hostSigner: ownHost,
  recommenderHandler: { all: [ownRecommender, { field: "stage", in: submitted }, wasSubmitted] },
  recommenderApprover: { all: [ownRecommender, { field: "stage", in: submitted }, wasSubmitted] },
  provinceOfficer: reachedProvince,
  provinceLeader: reachedProvince,
};

const wroteNothing: Condition = { field: "preparedByIds", lacks: { actor: "userId" } };
const handledByAnother: Condition = {
  all: [
    { field: "recommendation.handlerId", isNot: { actor: "userId" } },
    { field: "recommendation.preparedByIds", lacks: { actor: "userId" } },
  ],
};

/** 经办人与审核人不能是同一人, also when the host recommends itself; whoever wrote or signed neither handles nor approves. */
const separation: Record<string, readonly Condition[]> = {
  handle: [wroteNothing],
  recommend: [handledByAnother, wroteNothing],
  declineToRecommend: [handledByAnother, wroteNothing],
  sendBackToHandler: [handledByAnother, wroteNothing],
};

/** The table says whose act a step is; jurisdiction says on which objects; separation of duties on top. */
const acts: Rule[] = applicationStages.transitions
  .filter((transition) => transition.from !== null)
  .flatMap((transition) =>
    transition.by.flatMap((role) => {
      const where = role === "system" || role === "public" ? undefined : jurisdiction[role];
      if (!where) return [];
      const conditions: Condition[] = [where, { field: "stage", is: transition.from }];
      conditions.push(...(separation[transition.action] ?? []));
      return [{ action: `application.${transition.action}`, roles: [role as Role], when: { all: conditions } }];
    }),
  );

export const applicationRules: readonly Rule[] = [
  { action: "application.start", roles: ["hostEditor", "hostSigner"], when: { field: "id", is: { actor: "organizationId" } } },
  ...acts,
  { action: "application.read", roles: ["hostEditor", "hostSigner"], when: ownHost },
  { action: "application.read", roles: ["recommenderHandler", "recommenderApprover"], when: jurisdiction.recommenderHandler! },
  { action: "application.read", roles: ["provinceOfficer", "provinceLeader"], when: reachedProvince },
  { action: "application.readForAssessment", roles: ["expert"], when: { all: [ownDeclaredAssignment, { field: "stage", is: "assessment" }] } },

  // What each audience may see of the case besides the declaration itself.
  { action: "application.readRecommendation", roles: ["recommenderHandler", "recommenderApprover"], when: jurisdiction.recommenderHandler! },
  { action: "application.readRecommendation", roles: ["provinceOfficer", "provinceLeader"], when: reachedProvince },
  { action: "application.readExamination", roles: ["provinceOfficer", "provinceLeader"], when: reachedProvince },
  { action: "application.readScores", roles: ["provinceOfficer", "provinceLeader"], when: reachedProvince },
  { action: "application.readHostContacts", roles: ["hostEditor", "hostSigner"], when: ownHost },
  { action: "application.readHostContacts", roles: ["recommenderHandler", "recommenderApprover"], when: jurisdiction.recommenderHandler! },
  { action: "application.readHostContacts", roles: ["provinceOfficer", "provinceLeader"], when: reachedProvince },
];
