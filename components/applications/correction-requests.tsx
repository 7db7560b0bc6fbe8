"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import type { SaveAnswer } from "@/components/form/autosave-machine";
import { AutosaveState } from "@/components/form/autosave-state";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormFrame } from "@/components/form/form-frame";
import { TextAreaField } from "@/components/form/text-area-field";
import { useAutosave } from "@/components/form/use-autosave";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ClauseLink } from "@/components/law/clause-link";
import type { ActionResult } from "@/lib/accounts/action-result";
import type { OwnCorrectionItem } from "@/lib/applications/queries/get-own-application";
import { isClauseId } from "@/lib/regulation/clause";

export type RespondToCorrection = (input: { applicationId: string; itemId: string; response: string; before: string }) => Promise<ActionResult<null>>;

type Answer = { response: string };

/** What has to be corrected in this section, each item with the host's answer, which saves itself. */
export function CorrectionRequests({ applicationId, items, userId, labelOf, respond }: { applicationId: string; items: readonly OwnCorrectionItem[]; userId: string; labelOf: (fieldKey: string) => string; respond: RespondToCorrection }) {
  return (
    <Banner tone="warning" title={`本部分有 ${items.length} 项需要补正`}>
      <p>请修改相应内容，并逐项答复；答复随重新提交一并送达。</p>
      <ol className="entries">
        {items.map((item, index) => (
          <li key={item.id}>
            <p>
              <b>
                {index + 1}. {item.fieldKey ? labelOf(item.fieldKey) : "本部分"}
              </b>{" "}
              {item.clause && isClauseId(item.clause) && <ClauseLink clause={item.clause} />}
            </p>
            <p className="pre-line">{item.request}</p>
            <CorrectionAnswer applicationId={applicationId} item={item} userId={userId} respond={respond} />
          </li>
        ))}
      </ol>
    </Banner>
  );
}

function CorrectionAnswer({ applicationId, item, userId, respond }: { applicationId: string; item: OwnCorrectionItem; userId: string; respond: RespondToCorrection }) {
  const form = useForm<Answer>({ defaultValues: { response: item.response } });
  const [before, setBefore] = useState(item.response);
  const [later, setLater] = useState(false);

  async function save(data: Answer, version: number): Promise<SaveAnswer<Answer>> {
    const result = await respond({ applicationId, itemId: item.id, response: data.response, before });
    if (result.ok) {
      setBefore(data.response);
      return { ok: true, version: version + 1 };
    }
    const { code, message, current } = result.error;
    if (code === "conflict" && typeof current === "string") {
      setBefore(current);
      setLater(false);
      return { conflict: true, theirs: { response: current }, version: version + 1 };
    }
    return { error: message, final: code !== "unexpected" && code !== "tooMany" };
  }

  const autosave = useAutosave<Answer, Answer>({ form, version: 0, save, storageKey: `correction:${item.id}:${userId}` });
  const { status } = autosave;
  return (
    <FormFrame form={form} idPrefix={`answer-${item.id}`} onSubmit={async () => void (await autosave.flush())}>
      {autosave.leftBehind && (
        <div className="button-row">
          <span>本机有上次没有送达的答复。</span>
          <Button small onClick={autosave.restore}>
            恢复
          </Button>
          <Button small variant="quiet" onClick={autosave.discard}>
            不要了
          </Button>
        </div>
      )}
      <TextAreaField<Answer> name="response" label="答复" required limit={2000} rows={3} />
      <AutosaveState status={status} />
      {status.state === "conflict" && later && <Button small onClick={() => setLater(false)}>比较两份答复</Button>}
      <ConflictDialog
        isOpen={status.state === "conflict" && !later}
        fields={status.state === "conflict" ? [{ name: "response", label: "答复", mine: form.getValues("response"), theirs: status.theirs.response }] : []}
        onResolve={(choices) => autosave.resolve({ response: choices.response === "theirs" && status.state === "conflict" ? status.theirs.response : form.getValues("response") })}
        onLater={() => setLater(true)}
      />
    </FormFrame>
  );
}
