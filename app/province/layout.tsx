import type { ReactNode } from "react";
import { Workspace } from "@/app/_components/workspace";

export default function ProvinceLayout({ children }: { children: ReactNode }) {
  return <Workspace workspace="province">{children}</Workspace>;
}
