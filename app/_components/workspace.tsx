import Link from "next/link";
import type { ReactNode } from "react";
import { DemoRibbon } from "@/components/ui/demo-ribbon";
import { SessionWatch } from "@/components/accounts/session-watch";
import { StepUpDialog } from "@/components/accounts/step-up-dialog";
import { UserMenu } from "@/components/ui/user-menu";
import { WorkspaceFrame } from "@/components/ui/workspace-frame";
import { workspaceLabels, type Workspace as WorkspaceName } from "@/lib/access/workspace";
import { findActor } from "@/lib/accounts/current-actor";
import { readFrameFacts } from "@/lib/accounts/queries";
import { isDemonstration } from "@/lib/platform/env";
import { roleLabels } from "@/lib/workflow/role";
import { railFor } from "./rails";
import { proveAgain, stay } from "./session-actions";
import { SignOutButton } from "./sign-out-button";

/** The frame around the pages of one workspace. It decides nothing: every page asks for its role itself. */
export async function Workspace({ workspace, children }: { workspace: WorkspaceName; children: ReactNode }) {
  const actor = await findActor();
  if (!actor) return <>{children}</>;
  const { affiliation, unreadMessages } = await readFrameFacts(actor);
  return (
    <WorkspaceFrame
      name="国合基地管理"
      homeHref="/"
      role={workspaceLabels[workspace]}
      ribbon={isDemonstration() ? <DemoRibbon /> : undefined}
      groups={railFor(workspace, actor, unreadMessages)}
      userMenu={
        <UserMenu name={actor.name} {...(affiliation ? { organization: affiliation } : {})} role={actor.roles.map((role) => roleLabels[role]).join("、")}>
          <Link href="/account" prefetch={false}>
            账号与安全
          </Link>
          <Link href="/" prefetch={false}>
            公开页面
          </Link>
          <SignOutButton />
        </UserMenu>
      }
    >
      {children}
      <StepUpDialog action={proveAgain} />
      <SessionWatch userId={actor.userId!} stay={stay} />
    </WorkspaceFrame>
  );
}
