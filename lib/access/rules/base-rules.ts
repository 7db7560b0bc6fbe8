import type { Rule } from "../rule";

export const baseRules: readonly Rule[] = [
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
