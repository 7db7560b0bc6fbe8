"use client";

import { signOut } from "next-auth/react";
import { useState, type ReactNode } from "react";

/** Ends the session row as well as the cookie; the full page load that follows drops what the browser still shows. */
export function SignOutButton({ children = "退出登录", className }: { children?: ReactNode; className?: string }) {
  const [pending, setPending] = useState(false);
  return (
    <button
      type="button"
      {...(className ? { className } : {})}
      disabled={pending}
      onClick={() => {
        setPending(true);
        void signOut({ callbackUrl: "/" });
      }}
    >
      {pending ? "正在退出…" : children}
    </button>
  );
}
