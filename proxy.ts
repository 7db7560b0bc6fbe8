import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { contentPolicy } from "@/lib/platform/content-policy";

const development = process.env.NODE_ENV === "development";

/**
 * Gives every page its content policy and tells it its own path, so that signing in leads back. It decides nothing:
 * permission is checked in the page, the action and the query (design.md §3). Uploads never pass through here: a proxy cuts
 * bodies at 10 MB (security.md, F1).
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(randomBytes(16).toString("base64"), { development });
  const headers = new Headers(request.headers);
  headers.set("x-portal-path", request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/).*)"] };
