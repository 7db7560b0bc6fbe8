import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

/** What belongs to one request and is read by the transaction and the event log. */
export interface RequestContext {
  requestId: string;
  /** The database's clock when the request arrived, before any lock: decides deadlines (design.md §8). */
  receivedAt: Date;
  idempotency: { actorId: string; action: string; key: string; requestHash: string } | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInRequest<T>(context: RequestContext, run: () => Promise<T>): Promise<T> {
  return storage.run(context, run);
}

export function findRequestContext(): RequestContext | undefined {
  return storage.getStore();
}
