import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { requireRole } from "@/lib/accounts/current-actor";
import { CorrectionForm } from "./correction-form";

export const metadata: Metadata = { title: "更正档案" };

export default async function CorrectBase({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceLeader");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="province" title="更正档案" lead="只更正录入或认定时的错误，以更正决定作出，原有内容留存；情况发生变化的，由依托单位按第十六条申请变更。" clause="art12.2">
      {({ present, today }) => <CorrectionForm baseId={id} today={today} present={{ ...present, regions: [...present.regions] }} />}
    </StartPage>
  );
}
