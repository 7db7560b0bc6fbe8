"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useAction, type PortalAction } from "@/components/workflow/use-action";

/** Begins a case of which nothing is known before its form. @param first the section that opens */
export function StartCase({ baseId, action, first, label }: { baseId: string; action: PortalAction<{ caseId: string }>; first: string; label: string }) {
  const router = useRouter();
  const send = useAction(action);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function start() {
    setPending(true);
    const result = await send({ baseId });
    setPending(false);
    if (result.ok) router.push(`/host/cases/${result.data.caseId}/sections/${first}`);
    else setRefusal(result.error.message);
  }

  return (
    <>
      <div className="button-row">
        <Button variant="primary" pending={pending} pendingText="正在建立…" onClick={start}>
          {label}
        </Button>
      </div>
      {refusal && (
        <Banner tone="danger" live>
          <p>{refusal}</p>
        </Banner>
      )}
    </>
  );
}
