"use client";

import { Banner } from "@/components/ui/banner";
import { CopyButton } from "@/components/ui/copy-button";

/** The link, shown this once: the portal keeps only its hash. */
export function InvitationLink({ name, link }: { name: string; link: string }) {
  return (
    <Banner tone="success" title={`请把链接发给${name}`} live>
      <p>链接七日内有效，只能使用一次，离开本页后不再显示。</p>
      <p className="break-all">
        <code>{link}</code>
      </p>
      <CopyButton text={link} label="复制链接" />
    </Banner>
  );
}
