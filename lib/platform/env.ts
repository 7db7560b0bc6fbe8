import { z } from "zod";

/**
 * The configuration of this process, read once. Nothing else reads `process.env` (lint).
 * `PORTAL_MODE` is independent of NODE_ENV: `demo` seeds fictional data, shows accounts and has a movable clock;
 * `production` has none of that (design.md §9).
 */
const schema = z.object({
  PORTAL_MODE: z.enum(["demo", "production"]).default("production"),
  /** The lesser role the portal runs as; migrations use the owner's DATABASE_URL elsewhere. */
  DATABASE_RUNTIME_URL: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** The address people type; links in mail and the origin check are built from it, never from request headers. */
  PORTAL_URL: z.url().default("http://localhost:3000"),
  /** The header in which the proxy in front states a client's address, e.g. x-real-ip; without it none is believed. */
  CLIENT_ADDRESS_HEADER: z.string().regex(/^[a-z0-9-]+$/).optional(),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  /**
   * Keys that seal what is stored encrypted, `id:secret,id:secret`: the first seals, every one opens. Without it a key
   * made from NEXTAUTH_SECRET is used, which then cannot be changed without enrolling everybody anew.
   */
  SEALING_KEYS: z.string().regex(/^[a-z0-9-]{1,20}:[^,:]{32,}(,[a-z0-9-]{1,20}:[^,:]{32,})*$/).optional(),
  /** The relay that mail goes out by, smtp://user:password@host:587; without it messages are read in the portal only. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender people see, e.g. 国合基地管理 <no-reply@example.gov.cn>. */
  MAIL_FROM: z.string().min(3).optional(),
  /** Where uploaded files are kept. */
  FILES_DIRECTORY: z.string().min(1).default(".portal/files"),
  /** Where signed checkpoints of the record are appended; without it another process signs them (docs/record.md). */
  RECORD_DIRECTORY: z.string().min(1).optional(),
});

export type PortalEnvironment = z.infer<typeof schema>;

let cached: PortalEnvironment | undefined;

/** @throws Error naming every variable that is missing or malformed. */
export function env(): PortalEnvironment {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) throw new Error(`Configuration: ${z.prettifyError(parsed.error)}`);
  cached = parsed.data;
  return cached;
}

/** Whether there is a relay that mail goes out by. */
export function sendsMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/** True in demonstration mode (seeded accounts, kit page, movable clock). */
export function isDemonstration(): boolean {
  return env().PORTAL_MODE === "demo";
}
