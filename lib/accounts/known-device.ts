import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { portalSecret, sessionCookie } from "./session-cookie";

/**
 * A browser in which somebody has given the right password before. It grants nothing; its wrong attempts are only counted
 * apart, so that a stranger who tries that person's address cannot lock this browser out (security.md, AU-3).
 */
export const knownDeviceDays = 180;

function signatureOf(userId: string, id: string, day: number): string {
  return createHmac("sha256", portalSecret()).update(`known device:${userId}:${id}:${day}`).digest("base64url");
}

const dayOf = (at: number) => Math.floor(at / (24 * 60 * 60 * 1000));

/**
 * One cookie for each person, so that colleagues can share a computer. It must not begin with the name of the session's
 * cookie: next-auth takes whatever does for a part of it.
 */
export function deviceCookieName(userId: string): string {
  return `${sessionCookie().options.secure ? "__Host-" : ""}portal-device-${userId.slice(-12)}`;
}

/** @param at milliseconds since 1970 */
export function makeDevice(userId: string, at: number): string {
  const id = randomBytes(16).toString("base64url");
  return [id, dayOf(at), signatureOf(userId, id, dayOf(at))].join(".");
}

/** The id of a device that we made for this person in the last half year; null for anything else. */
export function findDevice(userId: string, cookie: string | undefined, at: number): string | null {
  const [id = "", day = "", signature = ""] = cookie?.split(".") ?? [];
  const age = dayOf(at) - Number(day);
  if (!/^\d+$/.test(day) || age < 0 || age > knownDeviceDays) return null;
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(userId, id, Number(day)))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}
