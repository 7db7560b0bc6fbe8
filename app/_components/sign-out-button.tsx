"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";

/** Ends the session row as well as the cookie; the full page load that follows drops what the browser still shows. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  return (
    <button
      type="button"
      disabled={pending}
      onClick={() => {
        setPending(true);
        void signOut({ callbackUrl: "/" });
      }}
    >
      {pending ? "正在退出…" : "退出登录"}
    </button>
  );
}
