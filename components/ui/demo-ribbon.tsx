import type { ReactNode } from "react";

/** Stands above every page in demonstration mode: nobody may take invented bases for real ones. */
export function DemoRibbon({ children = "所有单位、人员和数据均为虚构，不具有任何效力。" }: { children?: ReactNode }) {
  return (
    <div className="demo-ribbon" role="note">
      <strong>演示环境</strong>
      {children}
    </div>
  );
}
