"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAction } from "@/components/workflow/use-action";
import { markRead } from "../actions";

export function MarkRead({ messageId, label }: { messageId: string | null; label: string }) {
  const router = useRouter();
  const send = useAction(markRead);
  const [pending, setPending] = useState(false);
  return (
    <Button
      variant="quiet"
      small
      pending={pending}
      onClick={async () => {
        setPending(true);
        await send({ messageId });
        router.refresh();
        setPending(false);
      }}
    >
      {label}
    </Button>
  );
}
