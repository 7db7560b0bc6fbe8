import Link from "next/link";
import type { ReactNode } from "react";
import { NavLinks, type NavItem } from "./nav-links";

export type SiteHeaderProps = {
  owner: string;
  name: string;
  homeHref?: string;
  items: readonly NavItem[];
  /** Sign-in link, or the signed-in person's name with the way to the workspace. */
  account?: ReactNode;
  labels?: { navigation: string };
};

/** Head of the public pages: who publishes this, what it is, where to go. */
export function SiteHeader({ owner, name, homeHref = "/", items, account, labels = { navigation: "主导航" } }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="band">
        <div className="container site-title">
          <div>
            <span className="site-owner">{owner}</span>
            <Link href={homeHref} className="site-name">
              {name}
            </Link>
          </div>
          {account && <div className="site-account">{account}</div>}
        </div>
      </div>
      <nav className="site-nav" aria-label={labels.navigation}>
        <div className="container">
          <NavLinks items={items} />
        </div>
      </nav>
    </header>
  );
}
