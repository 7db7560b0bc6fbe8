import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { ExpectedError } from "@/lib/platform/errors";
import { closeSession, openSession, verifyCredentials } from "./sign-in";

const absoluteLifetimeSeconds = 12 * 60 * 60;

/**
 * next-auth does the signing in and signs the cookie; who somebody is is decided by our own session row on every
 * request (`findActor`). Nothing authorises by the token alone (docs/decisions/2026-11-22-sign-in.md).
 */
export function authOptions(): NextAuthOptions {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return {
    secret,
    session: { strategy: "jwt", maxAge: absoluteLifetimeSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "portal",
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          try {
            const user = await verifyCredentials({ email: credentials?.email, password: credentials?.password });
            return user && { ...user, userAgent: userAgentOf(request.headers) };
          } catch (error) {
            if (error instanceof ExpectedError && error.code === "tooMany") throw new Error("tooMany");
            throw error;
          }
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        // Only at sign-in is there a user; later calls must not believe what the browser sends as an update.
        if (user) return { sid: await openSession(user.id, (user as { userAgent?: string | null }).userAgent ?? null) };
        return { sid: token.sid };
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
