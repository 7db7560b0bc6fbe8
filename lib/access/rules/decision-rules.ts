import { proposedListStages } from "@/lib/workflow/proposed-list-stages";
import type { Role } from "@/lib/workflow/role";
import type { Rule } from "../rule";

export const decisionRules: readonly Rule[] = [
  { action: "proposedList.draft", roles: ["provinceOfficer"], when: { always: true } },
  ...proposedListStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({
      action: `proposedList.${transition.action}`,
      roles: transition.by as Role[],
      when: { field: "stage", is: transition.from },
    })),
  { action: "proposedList.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "panel.record", roles: ["provinceOfficer"], when: { always: true } },
  { action: "panel.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
