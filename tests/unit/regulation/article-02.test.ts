import { expect, it } from "vitest";
import { checkHostKind } from "@/lib/regulation/articles/article-02-definition";
import { buildDeclaration } from "@/tests/builders/declaration";

const check = (host: object) => checkHostKind(buildDeclaration({ host }));

it("art02-host-kind: listed bodies, and others that say what they are", () => {
  expect(check({ organizationKind: "university" })).toMatchObject({ rule: "art02-host-kind", outcome: "met" });
  expect(check({ organizationKind: "medical" }).outcome).toBe("met");
  expect(check({ organizationKind: "other" }).outcome).toBe("unmet");
  expect(check({ organizationKind: "other", kindNote: "学会" }).outcome).toBe("met");
  expect(check({}).explanation).toContain("尚未填写");
});
