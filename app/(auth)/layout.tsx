import type { ReactNode } from "react";
import { PublicSite } from "@/app/_components/public-site";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <PublicSite>{children}</PublicSite>;
}
