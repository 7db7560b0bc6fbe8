import "server-only";
import { cookies } from "next/headers";
import { sealSession, sessionCookie } from "./session-cookie";
import { sessionLimits } from "./session-limits";

/** From the next request on this browser carries this session. */
export async function carrySession(token: string): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealSession(token), { ...options, maxAge: sessionLimits.absolute / 1000 });
}
