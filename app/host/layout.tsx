import type { ReactNode } from "react";
import { Workspace } from "@/app/_components/workspace";

export default function HostLayout({ children }: { children: ReactNode }) {
  return <Workspace workspace="host">{children}</Workspace>;
}
