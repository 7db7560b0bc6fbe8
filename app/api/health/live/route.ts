export const dynamic = "force-dynamic";

/** This process answers. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "Cache-Control": "no-store" } });
}
