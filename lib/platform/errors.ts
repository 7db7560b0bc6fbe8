import type { Finding } from "@/lib/regulation/finding";

/**
 * Every refusal a person may be told. Sorted by what the caller should do; anything else is unexpected, is logged
 * with an id and shown as a general sentence (design.md §3).
 */
export type ExpectedErrorCode =
  | "notFound" // not there, or not visible: the same answer
  | "conflict" // somebody else was faster: reload
  | "refused" // the law or a rule of the process says no: read the reason
  | "invalid" // a value must be corrected
  | "tooLarge"
  | "tooMany" // rate limit: wait
  | "reauthenticate" // show once more who you are, then repeat the same
  | "signedOut"; // sign in again

const httpStatus: Record<ExpectedErrorCode, number> = {
  notFound: 404,
  conflict: 409,
  refused: 422,
  invalid: 400,
  tooLarge: 413,
  tooMany: 429,
  reauthenticate: 403,
  signedOut: 401,
};

export class ExpectedError extends Error {
  readonly status: number;

  constructor(
    readonly code: ExpectedErrorCode,
    message: string,
    readonly details: {
      /** Field path → messages, shown next to the field. */
      fieldErrors?: Record<string, string[]>;
      findings?: readonly Finding[];
      /** What the other editor wrote, for a conflict. */
      current?: unknown;
      /** By what to show who one is. */
      proof?: "code" | "password";
    } = {},
  ) {
    super(message);
    this.name = "ExpectedError";
    this.status = httpStatus[code];
  }
}

/** Not there and not yours are the same answer. @param what e.g. “该申报” */
export function notFoundError(what = "该内容"): ExpectedError {
  return new ExpectedError("notFound", `没有找到${what}，可能已被移除，或不在您的办理范围内。`);
}

export function conflictError(message = "此事项刚刚已被他人处理，请刷新后查看最新情况。", current?: unknown): ExpectedError {
  return new ExpectedError("conflict", message, { current });
}

/** @param field path in the form, so that the message stands next to it */
export function fieldError(field: string, message: string): ExpectedError {
  return new ExpectedError("invalid", message, { fieldErrors: { [field]: [message] } });
}

export function refusedError(message: string, findings?: readonly Finding[]): ExpectedError {
  return new ExpectedError("refused", message, { findings });
}
