import type { Condition } from "../condition";
import type { Rule } from "../rule";

const managed: Condition = { field: "stage", in: ["active", "rectifying"] };

/** 第十三条（二）、第二十条、第二十一条: each party records what it gave to a base, for as long as it is one. */
export const supportRules: readonly Rule[] = [
  { action: "support.record", roles: ["hostEditor", "hostSigner"], when: { all: [{ field: "organizationId", is: { actor: "organizationId" } }, managed] } },
  { action: "support.record", roles: ["recommenderHandler", "recommenderApprover"], when: { all: [{ field: "recommenderId", is: { actor: "recommenderId" } }, managed] } },
  { action: "support.record", roles: ["provinceOfficer"], when: managed },
];
