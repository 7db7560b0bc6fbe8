import Link from "next/link";
import type { ReactNode } from "react";

export type SiteFooterProps = {
  links?: readonly { href: string; label: string }[];
  /** Real values in production; without them the footer says that they are placeholders. */
  owner?: string;
  icp?: string;
  publicSecurity?: string;
  siteCode?: string;
  children?: ReactNode;
};

const placeholder = "演示环境占位";

export function SiteFooter({ links = [], owner, icp, publicSecurity, siteCode, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="container">
        {links.length > 0 && (
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} prefetch={false}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p>主办单位：{owner ?? placeholder}</p>
        <p>
          ICP备案号：{icp ?? placeholder}　公安备案号：{publicSecurity ?? placeholder}　网站标识码：{siteCode ?? placeholder}
        </p>
        {children}
      </div>
    </footer>
  );
}
