"use client";

import { useState } from "react";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { conflictFields } from "@/components/form/conflicts";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SideSheet } from "@/components/ui/side-sheet";
import { Tabs } from "@/components/ui/tabs";
import { Specimen } from "./specimen";

const mine = { goals: "三年内建成联合实验室2个，引进技术5项。", leader: "李一鸣" };
const theirs = { goals: "三年内建成联合实验室1个，引进技术5项，培养青年人才。", leader: "王一鸣" };
const fields = conflictFields(mine, theirs, { goals: "发展目标", leader: "基地负责人" });

export function Overlays() {
  const [conflict, setConflict] = useState(false);
  return (
    <Specimen title="对话与侧页">
      <div className="button-row">
        <ConfirmDialog
          trigger="撤回申报…"
          title="撤回这份申报？"
          consequence={
            <>
              <p>撤回后，杭州市科学技术局将看不到这份申报，受理号 SB-2026-0042 作废。</p>
              <p>截止 2026年9月30日（周三）前可以重新提交，但要重新排队。</p>
            </>
          }
          confirmLabel="撤回申报"
          pendingLabel="正在撤回…"
          danger
          onConfirm={async () => {
            await new Promise((resolve) => setTimeout(resolve, 800));
            return { error: "申报已进入专家评审，不能再撤回（第十一条）。" };
          }}
        />
        <Button onClick={() => setConflict(true)}>两个版本…</Button>
        <span>
          依据
          <SideSheet trigger="第十六条" title="第十六条（重大事项变更）">
            <div className="prose">
              <p>侧页里放条文原文，不离开正在填写的页面。按 Esc 或“关闭”返回，焦点回到原处。</p>
            </div>
          </SideSheet>
        </span>
      </div>
      <ConflictDialog isOpen={conflict} fields={fields} theirName="王一鸣" onLater={() => setConflict(false)} onResolve={() => setConflict(false)} />
      <Tabs
        label="材料"
        items={[
          { id: "declaration", label: "申报书", content: <p>申报书全文。</p> },
          { id: "attachments", label: "附件（6）", content: <p>附件清单。</p> },
          { id: "history", label: "历次版本", content: <p>历次提交的版本。</p> },
        ]}
      />
    </Specimen>
  );
}
