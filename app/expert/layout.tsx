import type { ReactNode } from "react";
import { Workspace } from "@/app/_components/workspace";

export default function ExpertLayout({ children }: { children: ReactNode }) {
  return <Workspace workspace="expert">{children}</Workspace>;
}
