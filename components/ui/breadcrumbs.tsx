import Link from "next/link";

export type Crumb = { label: string; href?: string };

/** Where the page stands; the last entry is the page itself and is not a link. */
export function Breadcrumbs({ items, label = "当前位置" }: { items: readonly Crumb[]; label?: string }) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={item.href ?? item.label}>
            {item.href && index < items.length - 1 ? (
              <Link href={item.href} prefetch={false}>
                {item.label}
              </Link>
            ) : (
              <span aria-current={index === items.length - 1 ? "page" : undefined}>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
