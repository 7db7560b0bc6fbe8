"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useForm, useWatch } from "react-hook-form";
import { AutosaveState } from "@/components/form/autosave-state";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormFrame } from "@/components/form/form-frame";
import type { StoredFile, Upload } from "@/components/form/upload-file";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { Field, Section, SectionData } from "@/lib/forms/field";
import { pathOfHash } from "@/lib/forms/path-in-address";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { shanghaiTime } from "@/lib/regulation/shanghai-time";
import { AttachmentSlots, type RemoveFile } from "./attachment-slots";
import { goToPath } from "./go-to-path";
import { applySectionChoices, sectionConflicts } from "./section-conflict";
import { SectionFields, type FieldRequest } from "./section-fields";
import { SectionGaps } from "./section-gaps";
import { sectionResolver, sectionValues, type SectionValues } from "./section-values";
import { useSectionAutosave, type SaveSection } from "./use-section-autosave";

export interface SectionFormProps {
  section: Section;
  /** Under which the browser keeps what could not be sent: process, case and writer. */
  storageKey: string;
  data: SectionData;
  version: number;
  files: Record<string, StoredFile[]>;
  ledger: readonly LedgerItem[];
  requests: readonly FieldRequest[];
  /** Shown above the fields, e.g. what an office asked for. */
  intro?: ReactNode;
  aside?: (field: Field) => ReactNode;
  listHref: string;
  /** The words of the way back, e.g. “任务清单”. */
  listLabel: string;
  previousHref: string | null;
  nextHref: string | null;
  save: SaveSection;
  upload: (slot: string) => Upload;
  removeFile: RemoveFile;
}

const idPrefix = "section";

function spellInstant(instant: string): string {
  const at = new Date(instant);
  return `${formatChineseDate(shanghaiDay(at))} ${shanghaiTime(at)}`;
}

/** One section of a form to be written: drawn from the form's data, saving itself, never losing what was typed. */
export function SectionForm({ section, storageKey, data, version, files, ledger, requests, intro, aside, listHref, listLabel, previousHref, nextHref, save, upload, removeFile }: SectionFormProps) {
  const form = useForm<SectionValues, unknown, SectionValues>({
    mode: "onBlur",
    reValidateMode: "onChange",
    shouldFocusError: false,
    defaultValues: useMemo(() => sectionValues(section, data), [section, data]),
    resolver: useMemo(() => sectionResolver(section), [section]),
  });
  const autosave = useSectionAutosave({ form, section, storageKey, version, save });
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
      {intro}
      <FormFrame form={form} idPrefix={idPrefix} onSubmit={async () => void (await autosave.flush())} summaryTitle="以下内容需要修改">
        <SectionFields section={section} ledger={ledger} requests={requests} {...(aside ? { aside } : {})} />
      </FormFrame>
      <AttachmentSlots slots={section.slots} values={values} files={files} upload={upload} remove={removeFile} />
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
            {nextHref ? "保存并填写下一部分" : `保存并返回${listLabel}`}
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
