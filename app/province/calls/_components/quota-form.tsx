"use client";

import { useFormState } from "react-hook-form";
import { NumberField } from "@/components/form/number-field";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/workflow/action-form";
import { setQuotasSchema } from "@/lib/calls/schema";
import { setQuotasAction } from "../actions";

interface QuotaRow {
  recommenderId: string;
  name: string;
  quota: string;
}

/** One number for each recommender; an empty one means the general number. */
export function QuotaForm({ callId, version, general, rows }: { callId: string; version: number; general: string; rows: readonly QuotaRow[] }) {
  const quotas = rows.map(({ recommenderId, quota }) => ({ recommenderId, quota }));
  return (
    <ActionForm schema={setQuotasSchema} action={setQuotasAction} defaultValues={{ callId, version, quotas }}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map((row, index) => (
          <NumberField key={row.recommenderId} name={`quotas.${index}.quota`} label={row.name} unit="项" />
        ))}
      </div>
      <SaveQuotas general={general} />
    </ActionForm>
  );
}

function SaveQuotas({ general }: { general: string }) {
  const { isSubmitting, isSubmitSuccessful } = useFormState();
  return (
    <div className="action-bar" role="group" aria-label="操作">
      <Button type="submit" variant="primary" pending={isSubmitting} pendingText="正在保存…">
        保存名额
      </Button>
      <span className="meta" role="status">
        {isSubmitSuccessful && !isSubmitting ? "已保存" : `留空的按一般名额（${general}）`}
      </span>
    </div>
  );
}
