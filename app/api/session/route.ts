import { readSessionEnd } from "@/lib/accounts/current-actor";

export const dynamic = "force-dynamic";

/** For the page that warns before a session ends: whose it is and how many seconds are left. Asking does not prolong it. */
export async function GET(): Promise<Response> {
  const session = await readSessionEnd();
  const body = session && { userId: session.userId, secondsLeft: Math.max(0, Math.floor((session.endsAt.getTime() - Date.now()) / 1000)) };
  return Response.json(body, { headers: { "cache-control": "private, no-store" } });
}
