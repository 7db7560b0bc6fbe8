"use client";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** What a page shows when it broke: that nothing was lost on the server, the id to tell, and the way on. */
export function ErrorMessage({ digest, retry }: { digest?: string; retry: () => void }) {
  return (
    <div className="stack">
      <h1>页面没有正常显示</h1>
      <Banner tone="danger" title="系统出现问题">
        <p>已经提交的内容不受影响。请重试一次；如果仍不行，请把下面的编号告知系统管理单位。</p>
        {digest && (
          <p>
            编号：<b>{digest}</b>
          </p>
        )}
      </Banner>
      <div className="button-row">
        <Button variant="primary" onClick={retry}>
          重新打开
        </Button>
        <LinkButton href="/">返回首页</LinkButton>
      </div>
    </div>
  );
}
