import type { ReactNode } from "react";
import { PublicSite } from "@/app/_components/public-site";
import { Workspace } from "@/app/_components/workspace";
import { findWorkspace } from "@/lib/access/workspace";
import { findActor } from "@/lib/accounts/current-actor";

/** What everybody has, whatever the role: messages and the own account, inside the frame of the own workspace. */
export default async function OwnLayout({ children }: { children: ReactNode }) {
  const actor = await findActor();
  const workspace = actor ? findWorkspace(actor.roles) : undefined;
  return workspace ? <Workspace workspace={workspace}>{children}</Workspace> : <PublicSite>{children}</PublicSite>;
}
