import type { Role } from "@/lib/workflow/role";

/**
 * Who is asking. A person carries the roles and the affiliation read from the database for this very request;
 * the system actor signs scheduled jobs; the public actor is anybody who is not signed in.
 */
export interface Actor {
  kind: "person" | "system" | "public";
  userId: string | null;
  name: string;
  roles: readonly Role[];
  organizationId: string | null;
  recommenderId: string | null;
  expertId: string | null;
  sessionId: string | null;
}

export const publicActor: Actor = {
  kind: "public",
  userId: null,
  name: "公众",
  roles: [],
  organizationId: null,
  recommenderId: null,
  expertId: null,
  sessionId: null,
};

/** @param name what the job is called in the record, e.g. “系统（期满处理）” */
export function systemActor(name: string): Actor {
  return { ...publicActor, kind: "system", name };
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
