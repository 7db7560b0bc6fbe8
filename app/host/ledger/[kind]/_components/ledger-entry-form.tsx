"use client";

import { useRouter } from "next/navigation";
import { useForm, useWatch } from "react-hook-form";
import { SectionField } from "@/components/sections/section-field";
import { FormFrame } from "@/components/form/form-frame";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { refusalOf, useAction, type PortalAction } from "@/components/workflow/use-action";
import type { LedgerKind } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { ledgerColumns, type LedgerValues } from "@/lib/applications/ledger/ledger-columns";

/** One entry, asked by the same columns as the declaration's table. */
export function LedgerEntryForm({ kind, entryId, values, listHref, save }: { kind: LedgerKind; entryId: string | null; values: LedgerValues; listHref: string; save: PortalAction<{ entryId: string }> }) {
  const columns = ledgerColumns(kind);
  const router = useRouter();
  const send = useAction(save);
  const empty = Object.fromEntries(columns.map((column) => [column.key, column.kind === "checkbox" ? false : ""]));
  const form = useForm<LedgerValues>({ defaultValues: { ...empty, ...values } });
  const now = useWatch({ control: form.control }) as LedgerValues;

  async function submit(input: LedgerValues) {
    // A radio group that nobody touched holds null.
    const filled = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
    const result = await send({ kind, entryId, values: filled });
    if (!result.ok) return refusalOf(result.error);
    router.push(listHref);
    router.refresh();
  }

  return (
    <FormFrame form={form} onSubmit={submit} summaryTitle="还不能保存，请先修改以下内容">
      {columns
        .filter((column) => isShown(column.showWhen, now))
        .map((column) => (
          <SectionField key={column.key} field={column} name={column.key} />
        ))}
      <div className="button-row">
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting} pendingText="正在保存…">
          保存到台账
        </Button>
        <LinkButton href={listHref}>返回台账</LinkButton>
      </div>
    </FormFrame>
  );
}
