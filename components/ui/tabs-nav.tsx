import Link from "next/link";

export type TabLink = { href: string; label: string; count?: number | string; current?: boolean };

/** Tabs that are addresses: the parts of one record, or saved views of one list. */
export function TabsNav({ items, label }: { items: readonly TabLink[]; label: string }) {
  return (
    <nav className="tabs-nav" aria-label={label}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} prefetch={false} aria-current={item.current ? "page" : undefined}>
          {item.label}
          {item.count !== undefined && <span className="count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
