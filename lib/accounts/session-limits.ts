/** A session ends after 30 minutes without a request, and after 12 hours in any case. */
export const idleLimitMs = 30 * 60 * 1000;
export const absoluteLimitMs = 12 * 60 * 60 * 1000;
