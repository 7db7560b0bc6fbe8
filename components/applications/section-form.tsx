"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { AutosaveState } from "@/components/form/autosave-state";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormFrame } from "@/components/form/form-frame";
import type { StoredFile } from "@/components/form/upload-file";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { findSection } from "@/lib/applications/form/find-section";
import type { SectionData } from "@/lib/applications/form/field";
import { pathOfHash } from "@/lib/applications/form/section-href";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import type { OwnCorrectionItem } from "@/lib/applications/queries/get-own-application";
import { formatChineseDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { shanghaiTime } from "@/lib/regulation/shanghai-time";
import type { Category } from "@/lib/regulation/terms";
import { AttachmentSlots, type RemoveAttachment } from "./attachment-slots";
import { CorrectionRequests, type RespondToCorrection } from "./correction-requests";
import { goToPath } from "./go-to-path";
import { applySectionChoices, sectionConflicts } from "./section-conflict";
import { SectionFields } from "./section-fields";
import { SectionGaps } from "./section-gaps";
import { sectionResolver, sectionValues, type SectionValues } from "./section-values";
import { useSectionAutosave, type SaveSection } from "./use-section-autosave";

export interface SectionFormProps {
  application: { id: string; category: Category; call: { year: number; formVersion: string | null }; establishedOn: PlainDate };
  sectionKey: string;
  data: SectionData;
  version: number;
  files: Record<string, StoredFile[]>;
  ledger: readonly LedgerItem[];
  corrections: readonly OwnCorrectionItem[];
  userId: string;
  listHref: string;
  previousHref: string | null;
  nextHref: string | null;
  actions: { save: SaveSection; removeAttachment: RemoveAttachment; respond: RespondToCorrection };
}

const idPrefix = "section";

function spellInstant(instant: string): string {
  const at = new Date(instant);
  return `${formatChineseDate(shanghaiDay(at))} ${shanghaiTime(at)}`;
}

/** One section of the declaration to be written: drawn from the form's data, saving itself, never losing what was typed. */
export function SectionForm({ application, sectionKey, data, version, files, ledger, corrections, userId, listHref, previousHref, nextHref, actions }: SectionFormProps) {
  const section = useMemo(() => findSection(application, sectionKey)!, [application, sectionKey]);
  const form = useForm<SectionValues, unknown, SectionValues>({
    mode: "onBlur",
    reValidateMode: "onChange",
    shouldFocusError: false,
    defaultValues: useMemo(() => sectionValues(section, data), [section, data]),
    resolver: useMemo(() => sectionResolver(section), [section]),
  });
  const autosave = useSectionAutosave({ form, section, applicationId: application.id, version, userId, save: actions.save });
  const [later, setLater] = useState(false);
  const [leaving, setLeaving] = useState<string>();
  const [stayed, setStayed] = useState(false);
  const router = useRouter();
  const values = useWatch({ control: form.control }) as SectionValues;
  const { status } = autosave;
  const { trigger, getValues } = form;

  useEffect(() => {
    void trigger(); // what an earlier visit left too long or malformed is shown at once
    const go = () => {
      const path = pathOfHash(window.location.hash);
      if (path) goToPath(path, getValues(), idPrefix);
    };
    go();
    window.addEventListener("hashchange", go);
    return () => window.removeEventListener("hashchange", go);
  }, [trigger, getValues]);

  async function leaveFor(href: string) {
    setLeaving(href);
    const saved = await autosave.flush();
    setLeaving(undefined);
    setStayed(!saved);
    if (saved) router.push(href);
  }
  const labelOf = (key: string) => section.fields.find((field) => field.key === key)?.label ?? section.slots.find((slot) => slot.key === key)?.label ?? "本部分";
  const theirs = status.state === "conflict" ? status.theirs : undefined;

  return (
    <>
      <div className="stack">
      {autosave.leftBehind && (
        <Banner tone="warning" title="本机有上次没有送达的内容">
          <p>保存于 {spellInstant(autosave.leftBehind.at)}，与服务器上的内容不同。</p>
          <div className="button-row">
            <Button small onClick={autosave.restore}>
              恢复这些内容
            </Button>
            <Button small variant="quiet" onClick={autosave.discard}>
              不要了
            </Button>
          </div>
        </Banner>
      )}
      {theirs && later && (
        <Banner tone="warning" title="这一部分有两个版本，还没有选择保留哪一份">
          <Button small onClick={() => setLater(false)}>
            比较并选择
          </Button>
        </Banner>
      )}
      {autosave.refusal && status.state === "failed" && (
        <Banner tone="danger" title="有内容未能保存" live>
          <p>{autosave.refusal}</p>
          <p>已填写的内容保留在本页和本机。</p>
        </Banner>
      )}
      {stayed && status.state !== "saved" && status.state !== "failed" && (
        <Banner tone="warning" live>
          <p>还没有保存成功，留在本页。保存成功后再离开，内容不会丢失。</p>
        </Banner>
      )}
      {corrections.length > 0 && <CorrectionRequests applicationId={application.id} items={corrections} userId={userId} labelOf={labelOf} respond={actions.respond} />}
      <FormFrame form={form} idPrefix={idPrefix} onSubmit={async () => void (await autosave.flush())} summaryTitle="以下内容需要修改">
        <SectionFields section={section} application={application} ledger={ledger} corrections={corrections} />
      </FormFrame>
      <AttachmentSlots applicationId={application.id} slots={section.slots} values={values} files={files} remove={actions.removeAttachment} />
      <SectionGaps section={section} values={values} files={files} onGo={(path) => goToPath(path, getValues(), idPrefix)} />
      {theirs && (
        <ConflictDialog
          isOpen={!later}
          fields={sectionConflicts(section, getValues(), theirs)}
          {...(autosave.theirName ? { theirName: autosave.theirName } : {})}
          onResolve={(choices) => autosave.resolve(applySectionChoices(section, getValues(), theirs, choices))}
          onLater={() => setLater(true)}
        />
      )}
      </div>
      <ActionBar
        primary={
          <Button variant="primary" pending={leaving === (nextHref ?? listHref)} pendingText="正在保存…" onClick={() => leaveFor(nextHref ?? listHref)}>
            {nextHref ? "保存并填写下一部分" : "保存并返回任务清单"}
          </Button>
        }
        secondary={
          <>
            {previousHref && <Button onClick={() => leaveFor(previousHref)}>上一部分</Button>}
            {nextHref && <Button onClick={() => leaveFor(listHref)}>保存并返回</Button>}
          </>
        }
        status={<AutosaveState status={status} />}
      />
    </>
  );
}
