import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallNotice } from "@/components/calls/call-notice";
import { PhaseBadge } from "@/components/calls/phase-badge";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { hasRole, publicActor } from "@/lib/access/actor";
import { findActor } from "@/lib/accounts/current-actor";
import { findPublicCall, type PublicCall } from "@/lib/calls/queries";
import { readClock } from "@/lib/platform/clock";
import { formatInstant } from "@/lib/regulation/shanghai-time";

interface Props {
  params: Promise<{ id: string }>;
}

const readCall = cache((id: string) => findPublicCall(publicActor, id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readCall((await params).id))?.title ?? "申报批次" };
}

export default async function Call({ params }: Props) {
  const [call, now, actor] = await Promise.all([readCall((await params).id), readClock(), findActor()]);
  if (!call) notFound();
  const isHost = actor !== null && hasRole(actor, "hostEditor", "hostSigner");
  return (
    <>
      <PageHeader title={call.title} caption={`${call.year} 年度`} state={<PhaseBadge phase={call.phase} />} breadcrumbs={[{ label: "首页", href: "/" }, { label: "申报批次", href: "/calls" }, { label: call.title }]} />
      <CallNotice call={call} now={now} />
      <StartBar call={call} isHost={isHost} signedIn={actor !== null} />
    </>
  );
}

function StartBar({ call, isHost, signedIn }: { call: PublicCall; isHost: boolean; signedIn: boolean }) {
  if (call.phase === "closed") return <ActionBar unavailable={{ action: "申报", reason: "本批次已截止，已提交的申报继续办理。" }} secondary={<LinkButton href="/calls">查看其他批次</LinkButton>} />;
  if (call.phase === "scheduled") {
    return <ActionBar unavailable={{ action: "申报", reason: `本批次${call.opensAt ? formatInstant(call.opensAt) : ""}开放，可以先注册单位账号、准备材料。` }} secondary={signedIn ? undefined : <LinkButton href="/register">依托单位注册</LinkButton>} />;
  }
  if (isHost) return <ActionBar primary={<LinkButton href={`/host/applications?call=${call.id}#start`} variant="primary">开始申报</LinkButton>} />;
  if (signedIn) return <ActionBar unavailable={{ action: "申报", reason: "申报由依托单位的填报人和签发人办理，您的账号没有这一角色。" }} />;
  return (
    <ActionBar
      primary={<LinkButton href="/sign-in?next=/host/applications" variant="primary">登录并申报</LinkButton>}
      secondary={<LinkButton href="/register">依托单位注册</LinkButton>}
    />
  );
}
