import "server-only";
import { PrismaClient } from "@/generated/prisma/client";
import { env } from "./env";
import { SequentialPg } from "./sequential-pg";

export { Prisma, PrismaClient } from "@/generated/prisma/client";

function connect(): PrismaClient {
  const url = env().DATABASE_RUNTIME_URL ?? env().DATABASE_URL;
  if (!url) throw new Error("Neither DATABASE_RUNTIME_URL nor DATABASE_URL is set.");
  // Prisma writes and reads instants without their offset: the session must be UTC whatever zone the server stands in.
  const adapter = new SequentialPg({ connectionString: url, options: "-c TimeZone=UTC", max: env().DATABASE_POOL_SIZE });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

const holder = globalThis as unknown as { portalDatabase?: PrismaClient };

/** The one client of this process, as the runtime role. Verbs use `transaction()`, never this inside one. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    holder.portalDatabase ??= connect();
    const value = Reflect.get(holder.portalDatabase, property, holder.portalDatabase);
    return typeof value === "function" ? value.bind(holder.portalDatabase) : value;
  },
});

/** The client inside a transaction. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Either: reads work on both. */
export type Reader = Tx;
