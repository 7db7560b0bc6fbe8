import type { ReactNode } from "react";

/** Stands above every page in demonstration mode: nobody may take invented bases for real ones. */
export function DemoRibbon({ children = "单位、人员和数据均为虚构，不具效力。" }: { children?: ReactNode }) {
  return (
    <aside className="demo-ribbon" aria-label="演示环境">
      <strong>演示环境</strong>
      {children}
    </aside>
  );
}
