import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

export default function Home() {
  return (
    <div className="stack">
      <PageHeader title="浙江省国际科技合作基地" lead="申报、审核推荐、形式审查、专家评审、认定与名录公开。" />
      <div className="button-row">
        <LinkButton href="/calls" variant="primary">
          查看申报批次
        </LinkButton>
        <LinkButton href="/register">依托单位注册</LinkButton>
      </div>
    </div>
  );
}
