import type { Metadata } from "next";
import Link from "next/link";
import { address, firstValue, idOf, type SearchParams } from "@/app/_components/list-address";
import { ApplicationsTable } from "./_components/applications-table";
import { StartApplicationForm } from "./_components/start-application-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { getStartOptions } from "@/lib/applications/queries/get-start-options";
import { listOwnApplications } from "@/lib/applications/queries/list-own-applications";
import { startApplication } from "./actions";

export const metadata: Metadata = { title: "申报书" };

const path = "/host/applications";

/** `?stage=` and `?signoff=1` limit the list; `?call=` chooses the call of a new declaration. */
export default async function OwnApplications({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const params = await searchParams;
  const [after, stage, callId] = [firstValue(params, "after"), firstValue(params, "stage"), idOf(params, "call")];
  const signOff = firstValue(params, "signoff") === "1";
  const [list, options] = await Promise.all([listOwnApplications(actor, { ...(after ? { after } : {}), ...(stage ? { stage } : {}), signOff }), getStartOptions(actor)]);
  const kept = { stage, signoff: signOff ? "1" : undefined };
  const limited = [after, stage, kept.signoff].some((value) => value !== undefined);

  return (
    <div className="stack">
      <PageHeader title="申报书" lead="本单位的全部申报。填写中的内容只有本单位能看到，提交后由组织推荐部门审核。" />
      {(stage ?? kept.signoff) !== undefined && list.rows.length > 0 && (
        <p className="meta">
          只列出{signOff ? "提请签发的" : `“${list.rows[0]!.stageLabel}”的`}申报。<Link href={path} prefetch={false}>查看全部申报</Link>
        </p>
      )}
      <ApplicationsTable
        rows={list.rows}
        empty={
          <EmptyState title={limited ? "没有符合条件的申报" : "还没有申报"} {...(limited ? { actions: <LinkButton href={path}>查看全部申报</LinkButton> } : {})}>
            {options.calls.length > 0 ? "在下面选择申报批次和类别，开始申报。" : "目前没有开放的申报批次，批次发布后可在此开始申报。"}
          </EmptyState>
        }
      />
      {(after || list.next) && <Pagination {...(after ? { previousHref: address(path, kept) } : {})} {...(list.next ? { nextHref: address(path, { ...kept, after: list.next }) } : {})} labels={{ navigation: "翻页", previous: "回到第一页", next: "下一页" }} />}
      <SectionHeading id="start">开始新的申报</SectionHeading>
      {options.calls.length > 0 ? (
        <StartApplicationForm key={callId ?? "any"} options={options} {...(callId ? { chosenCallId: callId } : {})} start={startApplication} />
      ) : (
        <EmptyState title="目前没有开放的申报批次" actions={<LinkButton href="/calls">查看申报批次</LinkButton>}>
          批次的起止时间以省科技厅发布的申报通知为准。
        </EmptyState>
      )}
    </div>
  );
}
