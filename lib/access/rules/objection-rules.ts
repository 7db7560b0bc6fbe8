import { objectionStages } from "@/lib/workflow/objection-stages";
import type { Role } from "@/lib/workflow/role";
import type { Rule } from "../rule";

/** 异议人身份只有监督人员可见; the officers see that an objection is open, never whose. */
export const objectionRules: readonly Rule[] = [
  { action: "objection.raise", roles: "anyone", when: { field: "stage", is: "publicNotice" } },
  ...objectionStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({
      action: `objection.${transition.action}`,
      roles: transition.by as Role[],
      when: { field: "stage", is: transition.from },
    })),
  { action: "objection.read", roles: ["provinceSupervisor"], when: { always: true } },
  { action: "objection.readState", roles: ["provinceOfficer", "provinceLeader", "provinceSupervisor"], when: { always: true } },
];
