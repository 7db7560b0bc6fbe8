import { NextResponse, type NextRequest } from "next/server";

/**
 * Tells pages their own path, so that signing in leads back. It decides nothing: permission is checked in the page,
 * the action and the query (design.md §3). Uploads never pass through here: a proxy cuts bodies at 10 MB (security.md, F1).
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-portal-path", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/host/:path*", "/recommender/:path*", "/province/:path*", "/expert/:path*", "/account/:path*", "/messages/:path*"] };
