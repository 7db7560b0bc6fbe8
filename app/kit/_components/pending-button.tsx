"use client";

import { Button } from "@/components/ui/button";

/** `pending` belongs to client components: only they know that work is under way. */
export function PendingButton() {
  return <Button variant="primary" pending pendingText="正在提交…" />;
}
