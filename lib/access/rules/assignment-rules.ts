import { assignmentStages } from "@/lib/workflow/assignment-stages";
import type { Role } from "@/lib/workflow/role";
import type { Condition } from "../condition";
import type { Rule } from "../rule";

const own: Condition = { field: "expertId", is: { actor: "expertId" } };
const inAssessment: Condition = { field: "application.stage", is: "assessment" };

/** 专家评审: an expert reads and writes only the own assignment, and only while the application is being assessed. */
export const assignmentRules: readonly Rule[] = [
  ...assignmentStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({
      action: `assignment.${transition.action}`,
      roles: transition.by as Role[],
      when: {
        all: [{ field: "stage", is: transition.from }, inAssessment, ...(transition.by.includes("expert") ? [own] : [])],
      },
    })),
  { action: "assignment.read", roles: ["expert"], when: own },
  { action: "assignment.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
