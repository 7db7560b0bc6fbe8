import type { ReactNode } from "react";
import { PublicSite } from "@/app/_components/public-site";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicSite>{children}</PublicSite>;
}
