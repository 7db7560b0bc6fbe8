"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useAction } from "@/components/workflow/use-action";
import { requestSignOffAction } from "../actions";

/** An editor has finished and asks the signers to sign. */
export function RequestSignOff({ applicationId }: { applicationId: string }) {
  const router = useRouter();
  const send = useAction(requestSignOffAction);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();

  async function ask() {
    setPending(true);
    const result = await send({ applicationId });
    setPending(false);
    if (result.ok) router.refresh();
    else setError(result.error.message);
  }

  return (
    <>
      <Button variant="primary" pending={pending} pendingText="正在提请…" onClick={ask}>
        提请签发
      </Button>
      {error && (
        <Banner tone="danger" live>
          <p>{error}</p>
        </Banner>
      )}
    </>
  );
}
