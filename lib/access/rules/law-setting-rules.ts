import { lawSettingStages } from "@/lib/workflow/law-setting-stages";
import type { Role } from "@/lib/workflow/role";
import type { Rule } from "../rule";

export const lawSettingRules: readonly Rule[] = [
  { action: "lawSetting.propose", roles: ["provinceOfficer"], when: { always: true } },
  ...lawSettingStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({ action: `lawSetting.${transition.action}`, roles: transition.by as Role[], when: { field: "stage", is: transition.from } })),
  // What is in force is public, like the regulation itself; what is only proposed is the province's.
  { action: "lawSetting.read", roles: "anyone", when: { field: "stage", is: "confirmed" } },
  { action: "lawSetting.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
