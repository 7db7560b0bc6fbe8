/** How long a session lasts, in one place (security.md, AU-7; 等保). Milliseconds. Imported by the browser too. */
export const sessionLimits = {
  /** Without a request. */
  idle: 30 * 60 * 1000,
  /** In any case. */
  absolute: 12 * 60 * 60 * 1000,
  /** So long before the end the page says so. */
  warning: 2 * 60 * 1000,
  /** So recent must be the last proof of who somebody is for an act of `stepUpActions`. */
  proof: 10 * 60 * 1000,
  /** A request is written down as the last one at most this often. */
  touch: 60 * 1000,
} as const;

/** When a session ends if nothing more is asked. */
export function sessionEnd(session: { createdAt: Date; lastSeenAt: Date }): Date {
  return new Date(Math.min(session.lastSeenAt.getTime() + sessionLimits.idle, session.createdAt.getTime() + sessionLimits.absolute));
}
