import { expect, it } from "vitest";
import { missingStep, requiresSecondFactor } from "@/lib/access/second-factor";
import { roles } from "@/lib/workflow/role";

it("AU-2: everybody but applicants needs two factors, also whoever is an applicant besides", () => {
  expect(roles.filter((role) => !requiresSecondFactor([role]))).toEqual(["hostEditor", "hostSigner"]);
  expect(requiresSecondFactor(["hostSigner", "expert"])).toBe(true);
  expect(requiresSecondFactor([])).toBe(false);
});

it("AU-2: a session is complete when nothing is missing", () => {
  const shown = new Date();
  expect(missingStep({ roles: ["provinceOfficer"], enrolled: false, mfaAt: null })).toBe("enroll");
  expect(missingStep({ roles: ["provinceOfficer"], enrolled: false, mfaAt: shown })).toBe("enroll");
  expect(missingStep({ roles: ["provinceOfficer"], enrolled: true, mfaAt: null })).toBe("code");
  expect(missingStep({ roles: ["provinceOfficer"], enrolled: true, mfaAt: shown })).toBeNull();
  expect(missingStep({ roles: ["hostEditor"], enrolled: false, mfaAt: null })).toBeNull();
  expect(missingStep({ roles: ["hostEditor"], enrolled: true, mfaAt: null })).toBe("code");
});
