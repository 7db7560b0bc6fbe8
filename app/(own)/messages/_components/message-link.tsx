"use client";

import Link from "next/link";
import { useAction } from "@/components/workflow/use-action";
import { markRead } from "../actions";

/** Whoever opens the case has read the message; the link works even when marking fails. */
export function MessageLink({ messageId, href, read, title }: { messageId: string; href: string; read: boolean; title: string }) {
  const send = useAction(markRead);
  return (
    <Link href={href} prefetch={false} onClick={() => void (read || send({ messageId }))}>
      {title}
    </Link>
  );
}
