import type { Metadata } from "next";
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

type Search = Promise<{ after?: string | string[]; stage?: string | string[] }>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function OwnApplications({ searchParams }: { searchParams: Search }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const search = await searchParams;
  const [after, stage] = [one(search.after), one(search.stage)];
  const filter = { ...(after ? { after } : {}), ...(stage ? { stage } : {}) };
  const [list, options] = await Promise.all([listOwnApplications(actor, filter), getStartOptions(actor)]);
  const hrefFor = (cursor: string) => `/host/applications?${new URLSearchParams({ ...(stage ? { stage } : {}), after: cursor })}`;

  return (
    <div className="stack">
      <PageHeader title="申报书" lead="本单位的全部申报。填写中的内容只有本单位能看到，提交后由组织推荐部门审核。" />
      <ApplicationsTable
        rows={list.rows}
        empty={
          <EmptyState title={after || stage ? "没有符合条件的申报" : "还没有申报"} {...(after || stage ? { actions: <LinkButton href="/host/applications">查看全部申报</LinkButton> } : {})}>
            {options.calls.length > 0 ? "在下面选择申报批次和类别，开始申报。" : "目前没有开放的申报批次，批次发布后可在此开始申报。"}
          </EmptyState>
        }
      />
      {(after || list.next) && <Pagination {...(after ? { previousHref: `/host/applications${stage ? `?stage=${stage}` : ""}` } : {})} {...(list.next ? { nextHref: hrefFor(list.next) } : {})} labels={{ navigation: "翻页", previous: "回到第一页", next: "下一页" }} />}
      <SectionHeading id="start">开始新的申报</SectionHeading>
      {options.calls.length > 0 ? (
        <StartApplicationForm options={options} start={startApplication} />
      ) : (
        <EmptyState title="目前没有开放的申报批次" actions={<LinkButton href="/calls">查看申报批次</LinkButton>}>
          批次的起止时间以省科技厅发布的申报通知为准。
        </EmptyState>
      )}
    </div>
  );
}
