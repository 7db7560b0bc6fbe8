"use client";

import { useRef, type ReactNode } from "react";
import { useRouter } from "next/navigation";
import { FormProvider, useWatch, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import { AutosaveState } from "@/components/form/autosave-state";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { PaneSplit } from "@/components/ui/pane-split";
import { SectionHeading } from "@/components/ui/section-heading";
import { useAction } from "@/components/workflow/use-action";
import { blockingLines, lineGaps, withDecisions, type ExaminationLine } from "@/lib/applications/examination/examination-lines";
import { examineSchema } from "@/lib/applications/examination/schema";
import { examineAction, passExaminationAction } from "../../actions";
import { LineFields } from "./line-fields";

export type ExamineForm = z.input<typeof examineSchema>;
type Output = z.output<typeof examineSchema>;

export interface ExaminationDeskProps {
  applicationId: string;
  version: number;
  lines: readonly ExaminationLine[];
  storageKey: string;
  material: ReactNode;
  /** Below the checklist: correction, rejection. */
  further: ReactNode;
  retractionRequested: boolean;
}

/** Material at the left, the lines at the right, saved while they are decided; the bar says what still keeps it from passing. */
export function ExaminationDesk({ applicationId, version, lines, storageKey, material, further, retractionRequested }: ExaminationDeskProps) {
  const router = useRouter();
  const form = useZodForm(examineSchema, {
    defaultValues: { applicationId, version, lines: lines.map(({ rule, verdict, reason }) => ({ rule, verdict: verdict ?? ("" as const), reason })) },
  });
  const send = useAction(examineAction);
  const pass = useAction(passExaminationAction);
  const saved = useRef(version);
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  async function save(data: ExamineForm, base: number): Promise<SaveAnswer<ExamineForm>> {
    const result = await send({ ...data, version: base });
    if (!result.ok) return { error: result.error.message, final: result.error.code !== "unexpected" };
    saved.current = result.data.version;
    return { ok: true, version: result.data.version };
  }
  const autosave = useAutosave<ExamineForm, Output>({
    form,
    version,
    storageKey,
    save: (data, base) => {
      const answer = save(data, base);
      saving.current = answer.catch(() => undefined);
      return answer;
    },
  });

  async function conclude() {
    await autosave.flush();
    await saving.current;
    const result = await pass({ applicationId, version: saved.current });
    if (!result.ok) return { error: result.error.message };
    autosave.discard();
    router.refresh();
  }

  return (
    <FormProvider {...form}>
      <div className="mt-6">
        <PaneSplit
          materialLabel="申报材料"
          checklistLabel="形式审查清单"
          material={material}
          checklist={
            <div className="stack">
              <SectionHeading aside={<ClauseLink clause="art11.3" />}>形式审查清单</SectionHeading>
              {autosave.leftBehind && (
                <Banner tone="warning" title="本机留有上次没有保存成功的内容">
                  <div className="button-row">
                    <Button small onClick={autosave.restore}>恢复上次内容</Button>
                    <Button small variant="quiet" onClick={autosave.discard}>不要了</Button>
                  </div>
                </Banner>
              )}
              <Progress form={form} lines={lines} />
              <ul className="finding-list">
                {lines.map((line, index) => (
                  <LineFields key={line.rule} line={line} index={index} />
                ))}
              </ul>
              {further}
            </div>
          }
        />
      </div>
      <PassBar lines={lines} retractionRequested={retractionRequested} status={<AutosaveState status={autosave.status} />} onPass={conclude} />
    </FormProvider>
  );
}

function useDecided(lines: readonly ExaminationLine[]): ExaminationLine[] {
  const decisions = useWatch<ExamineForm>({ name: "lines" }) as ExamineForm["lines"];
  return withDecisions(lines, decisions.map(({ rule, verdict, reason }) => ({ rule, verdict: verdict || null, reason })));
}

function Progress({ form, lines }: { form: UseFormReturn<ExamineForm, unknown, Output>; lines: readonly ExaminationLine[] }) {
  const decided = useDecided(lines);
  const open = decided.filter((line) => line.verdict === null);
  const byMachine = open.filter((line) => line.prejudged === "met");
  function confirm() {
    decided.forEach((line, index) => {
      if (line.verdict === null && line.prejudged === "met") form.setValue(`lines.${index}.verdict`, "met", { shouldDirty: true });
    });
  }
  return (
    <div className="stack-tight">
      <p role="status">
        共 {lines.length} 项，已确认 {lines.length - open.length} 项{open.length > 0 && `，还有 ${open.length} 项`}。
      </p>
      {byMachine.length > 0 && (
        <div>
          <Button small onClick={confirm}>
            确认预判为“符合”的 {byMachine.length} 项
          </Button>
        </div>
      )}
    </div>
  );
}

function PassBar({ lines, retractionRequested, status, onPass }: { lines: readonly ExaminationLine[]; retractionRequested: boolean; status: ReactNode; onPass: () => Promise<{ error: string } | void> }) {
  const decided = useDecided(lines);
  const why = whyNot(decided, retractionRequested);
  if (why) return <ActionBar status={status} unavailable={{ action: "审查通过", reason: why, clause: <ClauseLink clause="art11.3" /> }} />;
  return (
    <ActionBar
      status={status}
      primary={
        <ConfirmDialog
          trigger="审查通过…"
          triggerVariant="primary"
          title="形式审查通过？"
          consequence="申报进入专家评审程序，依托单位和组织推荐部门会收到通知。清单及理由随之存档，不能再改。"
          confirmLabel="审查通过"
          onConfirm={onPass}
        />
      }
    />
  );
}

function whyNot(lines: readonly ExaminationLine[], retractionRequested: boolean): string | undefined {
  if (retractionRequested) return "依托单位已申请撤回，请先答复。";
  const gaps = lineGaps(lines);
  const undecided = gaps.filter(({ message }) => message === "尚未确认").length;
  if (undecided > 0) return `还有 ${undecided} 项尚未确认。`;
  if (gaps.length > 0) return `有 ${gaps.length} 项须写明理由。`;
  const blocking = blockingLines(lines);
  if (blocking.length > 0) return `有 ${blocking.length} 项硬性条件不符合：${blocking.map(({ title }) => title).join("、")}。`;
  return undefined;
}
