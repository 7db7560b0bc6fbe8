import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icons";
import { Rail, type RailGroup } from "./nav-links";

export type WorkspaceFrameProps = {
  /** Short name of the portal. */
  name: string;
  homeHref: string;
  /** “依托单位工作台”. */
  role: string;
  groups: readonly RailGroup[];
  userMenu?: ReactNode;
  ribbon?: ReactNode;
  children: ReactNode;
};

/**
 * Frame of every workspace: band with the role and the account, left rail, content. Pages bring their own PageHeader
 * (with breadcrumbs) and end with an ActionBar, which sticks to the foot.
 */
export function WorkspaceFrame({ name, homeHref, role, groups, userMenu, ribbon, children }: WorkspaceFrameProps) {
  return (
    <div className="work-frame">
      {ribbon ?? <div hidden />}
      <header className="band work-top">
        <button type="button" className="rail-toggle btn" popoverTarget="rail">
          <Icon name="menu" />
          菜单
        </button>
        <Link href={homeHref} prefetch={false} className="work-name">
          {name}
        </Link>
        <span className="work-role">{role}</span>
        {userMenu}
      </header>
      <Rail id="rail" groups={groups} label={role} />
      <main id="main" tabIndex={-1} className="work-main">
        {children}
      </main>
    </div>
  );
}
