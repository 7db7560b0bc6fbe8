import { databaseAnswers } from "@/lib/platform/database-ping";

export const dynamic = "force-dynamic";

/** May be sent requests: the database answers. 503 while it is away; a proxy then asks another instance. */
export async function GET(): Promise<Response> {
  const database = await databaseAnswers();
  const headers = { "Cache-Control": "no-store", ...(database ? {} : { "Retry-After": "5" }) };
  return Response.json({ status: database ? "ready" : "unavailable", database: database ? "up" : "down" }, { status: database ? 200 : 503, headers });
}
