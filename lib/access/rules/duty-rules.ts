import type { Rule } from "../rule";

/** 期限义务: a host sees its own, a recommender those of its hosts as well (第十三条: 督促), the province all. */
export const dutyRules: readonly Rule[] = [
  { action: "obligation.read", roles: ["hostEditor", "hostSigner"], when: { all: [{ field: "organizationId", is: { actor: "organizationId" } }, { field: "bearer", is: "host" }] } },
  { action: "obligation.read", roles: ["recommenderHandler", "recommenderApprover"], when: { all: [{ field: "recommenderId", is: { actor: "recommenderId" } }, { field: "bearer", in: ["host", "recommender"] }] } },
  { action: "obligation.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
];
