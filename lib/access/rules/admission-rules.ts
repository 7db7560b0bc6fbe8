import { admissionStages } from "@/lib/workflow/admission-stages";
import type { Role } from "@/lib/workflow/role";
import type { Condition } from "../condition";
import type { Rule } from "../rule";

/** Who listed, checked or put the decision on record does not decide (四眼). */
const preparedByOthers: Condition = { field: "preparedByIds", lacks: { actor: "userId" } };
const decisions: readonly string[] = ["admit", "declineAdmission"];

/** 第十七条: the province's own until it is decided; the table says whose step it is. */
export const admissionRules: readonly Rule[] = [
  ...admissionStages.transitions.map(({ from, action, by }): Rule => ({
    action: `admission.${action}`,
    roles: by as readonly Role[],
    when: from === null ? { always: true } : { all: [{ field: "stage", is: from }, ...(decisions.includes(action) ? [preparedByOthers] : [])] },
  })),
  { action: "admission.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
