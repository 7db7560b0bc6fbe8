import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

/** Not there and not yours are the same page. */
export function NotFoundMessage({ homeHref, homeLabel }: { homeHref: string; homeLabel: string }) {
  return (
    <div className="stack">
      <PageHeader title="没有找到这个页面" lead="内容可能已被移除、地址有误，或者不在您的办理范围内。" />
      <div className="button-row">
        <LinkButton href={homeHref}>{homeLabel}</LinkButton>
      </div>
    </div>
  );
}
