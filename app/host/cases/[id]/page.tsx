import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { casePanels } from "@/app/_components/cases/case-panels";
import { CaseFile } from "@/components/cases/case-file";
import { CaseSections } from "@/components/cases/case-sections";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import { findCase } from "@/lib/cases/get-case";

export const metadata: Metadata = { title: "办理事项" };

export default async function HostCase({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  const [view, draft] = await Promise.all([findCase(actor, id, "host"), findOwnDraft(actor, id)]);
  if (!view) notFound();
  const Panel = casePanels[view.process]?.host;
  const next = draft?.sections.find(({ state }) => state !== "complete");
  const signHref = `/host/cases/${id}/sign`;
  return (
    <>
      <CaseFile view={view} audience="host">
        {Panel && <Panel actor={actor} view={view} />}
        {draft?.editable && <CaseSections draft={draft} />}
      </CaseFile>
      {draft?.editable && (
        <ActionBar
          primary={
            next ? (
              <LinkButton variant="primary" href={`/host/cases/${id}/sections/${next.key}`}>
                {next.state === "notStarted" ? "填写" : "继续填写"}：{next.title}
              </LinkButton>
            ) : (
              <LinkButton variant="primary" href={signHref}>
                核对并签发
              </LinkButton>
            )
          }
          secondary={next && <LinkButton href={signHref}>查看还缺什么</LinkButton>}
          status={`已完成 ${draft.sections.filter(({ state }) => state === "complete").length} / ${draft.sections.length} 部分`}
        />
      )}
    </>
  );
}
