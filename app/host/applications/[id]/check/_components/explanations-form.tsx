"use client";

import { useRouter } from "next/navigation";
import { startTransition, useState, type ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { z } from "zod";
import { AutosaveState } from "@/components/form/autosave-state";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { applyChoices, conflictFields } from "@/components/form/conflicts";
import { TextAreaField } from "@/components/form/text-area-field";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { saveExplanationsAction } from "../actions";

const schema = z.object({ words: z.record(z.string(), z.string()) });
type Words = Record<string, string>;
interface Values {
  words: Words;
}

export interface ExplanationsFormProps {
  applicationId: string;
  userId: string;
  version: number;
  words: Words;
  /** Titles of the findings by rule, for a conflict. */
  titles: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Keeps explanations and objections as they are typed; the boxes stand inside, each with its finding. */
export function ExplanationsForm({ applicationId, userId, version, words, titles, children }: ExplanationsFormProps) {
  const router = useRouter();
  const form = useZodForm(schema, { defaultValues: { words } });
  const [looking, setLooking] = useState(false);
  const autosave = useAutosave<Values, Values>({
    form,
    version,
    storageKey: `application:${applicationId}:explanations:${userId}`,
    save: async (values, base) => {
      const result = await saveExplanationsAction({ applicationId, version: base, explanations: values.words });
      if (result.ok) {
        // The check and the digest that is signed follow what was written.
        startTransition(() => router.refresh());
        return { ok: true, version: result.data.version };
      }
      if (result.error.code === "conflict" && result.error.current) {
        const current = result.error.current as { version: number; data: Words };
        setLooking(false);
        return { conflict: true, theirs: { words: current.data }, version: current.version };
      }
      return { error: result.error.message, final: result.error.code !== "unexpected" };
    },
  });
  const theirs = autosave.status.state === "conflict" ? autosave.status.theirs.words : undefined;

  return (
    <FormProvider {...form}>
      {autosave.leftBehind && (
        <Banner tone="warning" title="本机有上次没有送达的说明">
          <div className="button-row">
            <Button small onClick={autosave.restore}>
              恢复这些说明
            </Button>
            <Button small variant="quiet" onClick={autosave.discard}>
              不要了
            </Button>
          </div>
        </Banner>
      )}
      {children}
      <p className="meta">
        <AutosaveState status={autosave.status} />{" "}
        {theirs && looking && (
          <Button small onClick={() => setLooking(false)}>
            选择保留哪一份
          </Button>
        )}
      </p>
      {theirs && (
        <ConflictDialog
          isOpen={!looking}
          fields={conflictFields(form.getValues("words"), theirs, titles)}
          theirName="同事"
          onLater={() => setLooking(true)}
          onResolve={(choices) => autosave.resolve({ words: applyChoices(form.getValues("words"), theirs, choices) })}
        />
      )}
    </FormProvider>
  );
}

/** The box of one finding: an objection to a hard rule, an explanation to a soft one. */
export function ExplanationBox({ rule, kind }: { rule: string; kind: "objection" | "explanation" }) {
  return kind === "objection" ? (
    <TextAreaField name={`words.${rule}`} label="异议" hint="不认同本项结论时写明事实和理由；写明后可以提交，形式审查人员会看到。" limit={1000} rows={3} />
  ) : (
    <TextAreaField name={`words.${rule}`} label="说明" hint="写明原因和打算，供审核人员和专家判断。" limit={1000} rows={3} required />
  );
}
