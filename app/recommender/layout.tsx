import type { ReactNode } from "react";
import { Workspace } from "@/app/_components/workspace";

export default function RecommenderLayout({ children }: { children: ReactNode }) {
  return <Workspace workspace="recommender">{children}</Workspace>;
}
