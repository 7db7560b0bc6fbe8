"use client";

import { useCallback, useState } from "react";
import type { ServerRefusal } from "@/components/form/server-errors";
import type { ActionFailure, ActionResult } from "@/lib/accounts/action-result";
import { askForProof } from "./step-up";

/** A server action as a page gets it from its `actions.ts`. */
export type PortalAction<T> = (input: unknown, key?: string) => Promise<ActionResult<T>>;

const lost: ActionFailure = {
  code: "unexpected",
  message: "没有收到系统的答复，可能网络中断。已填写的内容保留在本页，请稍后再试一次；重复提交不会办理两次。",
};

/**
 * Calls a server action with an idempotency key made when the form rendered: a repeated attempt with the same input is
 * answered with the first result; after a refusal or success the next attempt has a new key.
 */
export function useAction<T>(action: PortalAction<T>): (input: unknown) => Promise<ActionResult<T>> {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useCallback(
    async (input: unknown) => {
      try {
        let result = await action(input, key);
        // Nothing was done yet: after the proof the same request goes once more, under the same key.
        if (!result.ok && result.error.proof && (await askForProof(result.error.proof))) result = await action(input, key);
        setKey(crypto.randomUUID());
        return result;
      } catch {
        return { ok: false, error: lost };
      }
    },
    [action, key],
  );
}

/** An action's failure as the form shows it: at the fields, the sentence in the summary. */
export function refusalOf(error: ActionFailure): ServerRefusal {
  const unmet = error.findings?.map(({ explanation }) => explanation) ?? [];
  if (error.fieldErrors && Object.keys(error.fieldErrors).length > 0) return { fieldErrors: error.fieldErrors, formErrors: unmet };
  return { formErrors: [error.message, ...unmet] };
}
