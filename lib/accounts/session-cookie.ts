import "server-only";
import { encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { sessionLimits } from "./session-limits";

/** @throws Error when NEXTAUTH_SECRET is missing */
export function portalSecret(): string {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return secret;
}

/** Over TLS a cookie that no other host and no plain connection can set. */
export function sessionCookie() {
  const secure = new URL(env().PORTAL_URL).protocol === "https:";
  return { name: secure ? "__Host-portal-session" : "portal-session", options: { httpOnly: true, sameSite: "lax", path: "/", secure } } as const;
}

/** The value of the cookie for a session's token, as next-auth reads it. */
export function sealSession(token: string): Promise<string> {
  return encode({ token: { sid: token }, secret: portalSecret(), maxAge: sessionLimits.absolute / 1000 });
}
