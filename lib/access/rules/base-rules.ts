import { baseStages } from "@/lib/workflow/base-stages";
import type { Role } from "@/lib/workflow/role";
import type { Rule } from "../rule";

export const baseRules: readonly Rule[] = [
  // What changes a base is the province's decision (第十二条（二）); which process leads to it, the process's own rules say.
  ...baseStages.transitions
    .filter((transition) => transition.from !== null)
    .map((transition): Rule => ({ action: `base.${transition.action}`, roles: transition.by as Role[], when: { field: "stage", is: transition.from } })),
  { action: "base.read", roles: "system", when: { always: true } },
  { action: "base.readPublic", roles: "anyone", when: { field: "publicVisible", is: true } },
  { action: "base.read", roles: ["hostEditor", "hostSigner"], when: { field: "organizationId", is: { actor: "organizationId" } } },
  { action: "base.read", roles: ["recommenderHandler", "recommenderApprover"], when: { field: "recommenderId", is: { actor: "recommenderId" } } },
  { action: "base.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "baseImport.prepare", roles: ["provinceOfficer"], when: { always: true } },
  { action: "baseImport.accept", roles: ["provinceOfficer"], when: { always: true } },
  { action: "baseImport.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "notice.readPublic", roles: "anyone", when: { field: "publishedAt", isNot: null } },
  { action: "notice.edit", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
