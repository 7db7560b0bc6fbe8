import type { Rule } from "../rule";

const ownOrganization = { field: "id", is: { actor: "organizationId" } } as const;

export const accountRules: readonly Rule[] = [
  // 依托单位: facts of the institution, its colleagues and its ledgers.
  { action: "organization.read", roles: ["hostEditor", "hostSigner"], when: ownOrganization },
  { action: "organization.edit", roles: ["hostEditor", "hostSigner"], when: ownOrganization },
  { action: "organization.manageMembers", roles: ["hostSigner"], when: ownOrganization },
  { action: "organization.read", roles: ["recommenderHandler", "recommenderApprover"], when: { field: "recommenderId", is: { actor: "recommenderId" } } },
  { action: "organization.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },

  { action: "organization.inviteFirstSigner", roles: ["provinceOfficer"], when: { always: true } },

  { action: "ledger.read", roles: ["hostEditor", "hostSigner"], when: { field: "organizationId", is: { actor: "organizationId" } } },
  { action: "ledger.edit", roles: ["hostEditor", "hostSigner"], when: { field: "organizationId", is: { actor: "organizationId" } } },

  // 组织推荐部门名录 and the pool of experts are the province's.
  { action: "recommender.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "recommender.edit", roles: ["provinceOfficer"], when: { always: true } },
  { action: "expert.read", roles: ["provinceOfficer", "provinceLeader"], when: { always: true } },
  { action: "expert.edit", roles: ["provinceOfficer"], when: { always: true } },
  { action: "expert.read", roles: ["expert"], when: { field: "id", is: { actor: "expertId" } } },
  { action: "expert.declareInterests", roles: ["expert"], when: { field: "id", is: { actor: "expertId" } } },

  // Whoever lost the telephone: another person looks at who is asking. The three administrators take this over.
  { action: "account.resetFactor", roles: ["provinceLeader"], when: { always: true } },

  { action: "message.read", roles: "anyone", when: { field: "recipientId", is: { actor: "userId" } } },
];
