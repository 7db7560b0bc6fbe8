import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { FilingContent } from "@/components/cases/filing-content";
import { FindingList } from "@/components/law/finding-list";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionButton } from "@/components/workflow/action-button";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOwnDraft, type OwnDraft } from "@/lib/base-life/own-draft";
import { hashOfPath } from "@/lib/forms/path-in-address";
import { requestSignOff } from "../../actions";
import { SignCaseForm } from "./_components/sign-case-form";

export const metadata: Metadata = { title: "核对与签发" };

export default async function SignCasePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  const draft = await findOwnDraft(actor, id);
  if (!draft) notFound();
  const home = `/host/cases/${id}`;
  if (draft.filingLabel === null) redirect(home);
  const gaps = draft.sections.flatMap(({ key, gaps: own }) => own.map((gap) => ({ ...gap, href: `${home}/sections/${key}${hashOfPath(gap.path)}` })));
  return (
    <>
      <div className="stack">
        <PageHeader
          title="核对与签发"
          caption={draft.title}
          lead="提交的就是以下内容，提交后不能再改；需要修改的，由办理部门退回。"
          breadcrumbs={[{ label: "办理事项", href: "/host/cases" }, { label: draft.title, href: home }, { label: "核对与签发" }]}
        />
        {gaps.length > 0 ? (
          <Banner tone="warning" title={`还有 ${gaps.length} 项需要补充`}>
            <ul>
              {gaps.slice(0, 20).map((gap) => (
                <li key={gap.href}>
                  <Link href={gap.href}>{gap.label}</Link>：{gap.message}
                </li>
              ))}
              {gaps.length > 20 && <li>另有 {gaps.length - 20} 项。</li>}
            </ul>
          </Banner>
        ) : (
          <Banner tone="success" title="填写完整，可以签发">
            {draft.consequences && <p>提交以后：{draft.consequences}</p>}
          </Banner>
        )}
        {draft.findings.length > 0 && <FindingList findings={draft.findings} unmetNote="办法的硬性要求。请补充更正；确实不符合的，在下面写明说明后提交，由人判断。" />}
        <section className="section">
          <SectionHeading>核对内容</SectionHeading>
          <Disclosure summary="展开全部内容逐项核对" open={gaps.length === 0}>
            <FilingContent process={draft.process} filed={draft.content} />
          </Disclosure>
        </section>
      </div>
      <Act draft={draft} complete={gaps.length === 0} />
    </>
  );
}

function Act({ draft, complete }: { draft: OwnDraft; complete: boolean }) {
  const label = draft.filingLabel!;
  if (!complete) return <ActionBar unavailable={{ action: label.replace(/^签发并/, ""), reason: "还有需要补充的内容。" }} />;
  if (draft.maySign) {
    return (
      <SignCaseForm key={draft.sha256} caseId={draft.caseId} sha256={draft.sha256} label={label} toExplain={draft.findings.filter(({ outcome }) => outcome === "unmet")}>
        {draft.signOffRequestedAt && <p className="meta">填报人已于 {draft.signOffRequestedAt} 提请签发。</p>}
      </SignCaseForm>
    );
  }
  const signers = draft.signerNames.length > 0 ? draft.signerNames.join("、") : "本单位尚无签发人，请先在“人员与授权”中设置";
  const asked = draft.signOffRequestedAt !== null;
  return (
    <ActionBar
      primary={draft.mayRequestSignOff && !asked && draft.signerNames.length > 0 ? <ActionButton action={requestSignOff} input={{ caseId: draft.caseId }} variant="primary" label="提请签发" pendingText="正在提请…" /> : undefined}
      status={asked ? `已于 ${draft.signOffRequestedAt} 提请签发（${signers}）` : `签发人：${signers}`}
    />
  );
}
