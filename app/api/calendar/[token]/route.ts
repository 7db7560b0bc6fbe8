import { randomUUID } from "node:crypto";
import { readCalendar } from "@/lib/duties/calendar-link";
import { clientAddressOf } from "@/lib/platform/client-address";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { countAttempt } from "@/lib/platform/rate-limit";

export const dynamic = "force-dynamic";

/** Calendars come every few hours; whoever tries tokens is stopped long before that is of use. */
const limit = { name: "calendar", limit: 300, windowSeconds: 3600 };

/**
 * The duties of whoever made the link, as a calendar. It reads no cookie: the link itself is the permission, and its owner can
 * end it (app/(own)/account).
 */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  try {
    await countAttempt(limit, clientAddressOf(request.headers));
    const text = await readCalendar((await params).token);
    if (text === undefined) return plain("没有这个日历，或者链接已经停用。", 404);
    return new Response(text, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="duties.ics"',
        "cache-control": "private, no-store",
        "referrer-policy": "no-referrer",
      },
    });
  } catch (error) {
    if (error instanceof ExpectedError) return plain(error.message, error.status);
    const requestId = randomUUID();
    logUnexpected(error, { requestId, where: "calendar" });
    return plain(`系统出现问题，请稍后重试；如仍不行，请告知编号 ${requestId.slice(0, 8)}。`, 500);
  }
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
