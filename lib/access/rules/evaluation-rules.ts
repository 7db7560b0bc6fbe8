import { evaluationAssignmentStages } from "@/lib/workflow/evaluation-assignment-stages";
import { evaluationRoundStages } from "@/lib/workflow/evaluation-round-stages";
import type { Role } from "@/lib/workflow/role";
import type { Condition } from "../condition";
import type { Rule } from "../rule";

const own: Condition = { field: "expertId", is: { actor: "expertId" } };
/** The round is under way and the case is before the experts. */
const inAssessment: Condition = { field: "case.stage", is: "assessment" };

/** Who drafted a round does not open it (四眼). */
const draftedByAnother: Condition = { field: "createdById", isNot: { actor: "userId" } };

/** The expert's own assignment, declared free of conflict; before that only the assignment itself can be seen. */
const ownDeclared: Condition = {
  some: "assignments",
  where: { all: [own, { field: "stage", in: ["declared", "submitted"] }] },
};

/** 第十八条: rounds are the province's; an expert reads and writes only the own assignment, while the case is assessed. */
export const evaluationRules: readonly Rule[] = [
  { action: "evaluationRound.draft", roles: ["provinceOfficer"], when: { always: true } },
  ...evaluationRoundStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({
      action: `evaluationRound.${transition.action}`,
      roles: transition.by as Role[],
      when: { all: [{ field: "stage", is: transition.from }, ...(transition.action === "open" ? [draftedByAnother] : [])] },
    })),
  { action: "evaluationRound.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },

  ...evaluationAssignmentStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({
      action: `evaluationAssignment.${transition.action}`,
      roles: transition.by as Role[],
      when: { all: [{ field: "stage", is: transition.from }, inAssessment, ...(transition.by.includes("expert") ? [own] : [])] },
    })),
  { action: "evaluationAssignment.read", roles: ["expert"], when: own },
  { action: "evaluationAssignment.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "baseCase.readForEvaluation", roles: ["expert"], when: { all: [{ field: "process", is: "evaluation" }, { field: "stage", is: "assessment" }, ownDeclared] } },

  // 第十九条: which ministry bases there are is recorded by officers; whether one is included a leader decides.
  { action: "ministryBase.record", roles: ["provinceOfficer"], when: { always: true } },
  { action: "ministryBase.decide", roles: ["provinceLeader"], when: { always: true } },
  { action: "ministryBase.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },

  // 标杆型国合基地: confirmed and ended by a person, whatever the grades say.
  ...["base.confirmBenchmark", "base.endBenchmark"].map((action): Rule => ({ action, roles: ["provinceLeader"], when: { field: "stage", in: ["active", "rectifying"] } })),
];
