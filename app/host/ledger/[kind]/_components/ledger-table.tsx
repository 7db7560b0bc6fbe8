import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { PortalAction } from "@/components/workflow/use-action";
import type { LedgerKind } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { spellValue } from "@/lib/forms/spell-value";
import { ledgerColumns } from "@/lib/applications/ledger/ledger-columns";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";

/** Wide enough to tell entries apart; everything else is seen when one is opened. */
const shownColumns = 4;

export function LedgerTable({ kind, items, remove, empty }: { kind: LedgerKind; items: readonly LedgerItem[]; remove: PortalAction<null>; empty: ReactNode }) {
  const columns = ledgerColumns(kind).slice(0, shownColumns);
  return (
    <DataTable
      caption="台账"
      captionHidden
      rows={items}
      rowKey={(item) => item.id}
      empty={empty}
      columns={[
        ...columns.map((column) => ({ key: column.key, header: column.label, cell: (item: LedgerItem) => (isShown(column.showWhen, item.values) ? spellValue(column, item.values[column.key]) : "") })),
        { key: "updatedAt", header: "最近更新", nowrap: true, hideOnPhone: true, cell: (item) => formatChineseDate(shanghaiDay(new Date(item.updatedAt))) },
        {
          key: "acts",
          header: "操作",
          cell: (item) => (
            <div className="button-row">
              <LinkButton small href={`/host/ledger/${kind}?edit=${item.id}`}>
                修改
              </LinkButton>
              <ActionConfirm
                action={remove}
                input={{ entryId: item.id }}
                trigger="删除…"
                triggerVariant="danger-quiet"
                title={`从台账删除“${item.title}”？`}
                consequence="以后填写申报书时不能再从台账选取它；已经填写的申报书不受影响。"
                confirmLabel="从台账删除"
                danger
              />
            </div>
          ),
        },
      ]}
    />
  );
}
