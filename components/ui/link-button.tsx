import Link from "next/link";
import type { ReactNode } from "react";
import type { ButtonVariant } from "./button";

/** A link that starts something, drawn as a button. `prefetch` is off: work pages are private and change. */
export function LinkButton({ href, variant = "secondary", small, children, download }: { href: string; variant?: ButtonVariant; small?: boolean; children: ReactNode; download?: boolean }) {
  const className = ["btn", `btn-${variant}`, small && "btn-small"].filter(Boolean).join(" ");
  if (download) {
    return (
      <a href={href} className={className} download>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}
