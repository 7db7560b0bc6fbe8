"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavItem = {
  href: string;
  label: string;
  /** How many wait behind it; nothing is shown for 0. */
  count?: number;
  /** The count needs a person now. */
  attention?: boolean;
};

/** The entry whose address is the longest beginning of the current one: layouts are not rendered again on navigation. */
export function currentHref(items: readonly { href: string }[], pathname: string): string | undefined {
  const matching = items.filter((item) => pathname === item.href || (item.href !== "/" && pathname.startsWith(`${item.href}/`)));
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

function NavLink({ item, current, onFollow }: { item: NavItem; current: boolean; onFollow?: () => void }): ReactNode {
  return (
    <Link href={item.href} prefetch={false} aria-current={current ? "page" : undefined} onClick={onFollow}>
      {item.label}
      {item.count ? (
        <span className={item.attention ? "count count-attention" : "count"}>
          {item.count > 999 ? "999+" : item.count}
          <span className="sr-only">{item.attention ? " 件待办" : " 件"}</span>
        </span>
      ) : null}
    </Link>
  );
}

/** Main navigation of the public pages. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const current = currentHref(items, usePathname());
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} current={item.href === current} />
        </li>
      ))}
    </ul>
  );
}

export type RailGroup = { title?: string; items: readonly NavItem[] };

/** Left rail of a workspace; on phones it is a popover that closes when a link is followed. */
export function Rail({ groups, id, label }: { groups: readonly RailGroup[]; id: string; label: string }) {
  const current = currentHref(groups.flatMap((group) => group.items), usePathname());
  function close() {
    const rail = document.getElementById(id);
    if (rail?.matches(":popover-open")) rail.hidePopover();
  }
  return (
    <div className="rail" id={id} popover="auto">
      <nav aria-label={label}>
        {groups.map((group, index) => (
          <div key={group.title ?? index}>
            {group.title && <h2>{group.title}</h2>}
            <ul>
              {group.items.map((item) => (
                <li key={item.href}>
                  <NavLink item={item} current={item.href === current} onFollow={close} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  );
}
