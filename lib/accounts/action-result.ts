import type { Finding } from "@/lib/regulation/finding";

/** What a form gets back. `message` is a Chinese sentence that may be shown as it is. */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionFailure };

export interface ActionFailure {
  code: "notFound" | "forbidden" | "conflict" | "refused" | "invalid" | "tooLarge" | "tooMany" | "reauthenticate" | "signedOut" | "unexpected";
  message: string;
  fieldErrors?: Record<string, string[]>;
  findings?: readonly Finding[];
  /** The other editor's version, for a conflict. */
  current?: unknown;
  /** By what to show who one is, for `reauthenticate`. */
  proof?: "code" | "password";
  /** Under which an unexpected error was logged. */
  errorId?: string;
}
