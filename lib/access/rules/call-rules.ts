import { callStages } from "@/lib/workflow/call-stages";
import type { Role } from "@/lib/workflow/role";
import type { Rule } from "../rule";

export const callRules: readonly Rule[] = [
  { action: "call.draft", roles: ["provinceOfficer"], when: { always: true } },
  ...callStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({ action: `call.${transition.action}`, roles: transition.by as Role[], when: { field: "stage", is: transition.from } })),
  { action: "call.read", roles: "anyone", when: { field: "stage", in: ["published", "closed"] } },
  { action: "call.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
