import "server-only";
import { cookies, headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { findClientAddress } from "@/lib/platform/client-address";
import { ExpectedError } from "@/lib/platform/errors";
import { deviceCookieName, knownDeviceDays, makeDevice } from "./known-device";
import { portalSecret, sessionCookie } from "./session-cookie";
import { sessionLimits } from "./session-limits";
import { closeSession, openSession } from "./sessions";
import { verifyCredentials } from "./sign-in";

/**
 * next-auth does the signing in and signs the cookie; who somebody is is decided by our own session row on every
 * request (`findActor`). Nothing authorises by the token alone (docs/decisions/2026-11-22-sign-in.md).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: portalSecret(),
    session: { strategy: "jwt", maxAge: sessionLimits.absolute / 1000 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "portal",
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          try {
            const jar = await cookies();
            const user = await verifyCredentials(
              { email: credentials?.email, password: credentials?.password },
              { address: findClientAddress(await headers()), deviceCookie: (userId) => jar.get(deviceCookieName(userId))?.value },
            );
            if (!user) return null;
            jar.set(deviceCookieName(user.id), makeDevice(user.id, Date.now()), { ...sessionCookie().options, maxAge: knownDeviceDays * 24 * 60 * 60 });
            const { token } = await openSession(user.id, { userAgent: userAgentOf(request.headers) });
            return { ...user, sid: token };
          } catch (error) {
            if (error instanceof ExpectedError && error.code === "tooMany") throw new Error("tooMany");
            throw error;
          }
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        // Only at sign-in is there a user; later calls must not believe what the browser sends as an update.
        return { sid: user ? (user as { sid?: string }).sid : token.sid };
      },
      session({ session, token }) {
        return { expires: session.expires, sid: token.sid };
      },
      redirect({ url, baseUrl }) {
        if (url.startsWith("/") && !url.startsWith("//") && !url.startsWith("/\\")) return baseUrl + url;
        return baseUrl;
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await closeSession(token.sid);
      },
    },
  };
}

/** Kept so that people recognise their own sessions; cut, because it is whatever the browser says. */
function userAgentOf(headers: Record<string, unknown> | undefined): string | null {
  const text = headers?.["user-agent"];
  return typeof text === "string" ? text.slice(0, 300) : null;
}
