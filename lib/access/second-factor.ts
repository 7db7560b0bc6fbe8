import type { Role } from "@/lib/workflow/role";
import { workspaceRoles } from "./workspace";

const applicantRoles: readonly Role[] = workspaceRoles.host;

/** Everybody but applicants signs in with two factors (security.md, AU-2); an applicant may. */
export function requiresSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => !applicantRoles.includes(role));
}

/** What a session still lacks. */
export type MissingStep = "code" | "enroll";

/**
 * What stands between the password and the portal: the code of the own authenticator, or enrolling one.
 * @returns null when the session is complete
 */
export function missingStep(facts: { roles: readonly Role[]; enrolled: boolean; mfaAt: Date | null }): MissingStep | null {
  if (facts.enrolled) return facts.mfaAt ? null : "code";
  return requiresSecondFactor(facts.roles) ? "enroll" : null;
}
