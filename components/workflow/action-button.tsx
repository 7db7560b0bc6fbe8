"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { useAction, type PortalAction } from "./use-action";

/** One act at one press, for what can be undone: the page is refreshed, or goes where `then` says; a refusal is told beside it. */
export function ActionButton<T>({ action, input, label, pendingText, variant, then }: { action: PortalAction<T>; input: Record<string, unknown>; label: string; pendingText: string; variant?: ButtonVariant; then?: string }) {
  const router = useRouter();
  const send = useAction(action);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function act() {
    setPending(true);
    const result = await send(input);
    setPending(false);
    if (!result.ok) setRefusal(result.error.message);
    else if (then === undefined) router.refresh();
    else router.push(then);
  }

  return (
    <>
      <Button {...(variant ? { variant } : {})} pending={pending} pendingText={pendingText} onClick={act}>
        {label}
      </Button>
      {refusal && (
        <Banner tone="danger" live>
          <p>{refusal}</p>
        </Banner>
      )}
    </>
  );
}
