import type { Rule } from "../rule";

/** 第二十五条: the host hangs the plaque, so the host says that it is down, once its base is one no more. */
export const plaqueRules: readonly Rule[] = [
  {
    action: "plaque.reportDown",
    roles: ["hostEditor", "hostSigner"],
    when: { all: [{ field: "organizationId", is: { actor: "organizationId" } }, { field: "stage", in: ["revoked", "withdrawn", "transferred"] }] },
  },
];
