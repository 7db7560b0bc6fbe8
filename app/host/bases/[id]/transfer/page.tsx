import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { start } from "@/app/_components/cases/transfer/actions";
import { requireRole } from "@/lib/accounts/current-actor";
import { StartCase } from "../_components/start-case";

export const metadata: Metadata = { title: "报告部级认定" };

export default async function StartTransfer({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="报告部级认定" lead="经推荐被认定为科技部国际科技合作基地的，不再作为省科技厅国合基地管理，按照科技部相关办法进行管理和支持。" clause="art24">
      {() => <StartCase baseId={id} action={start} first="recognition" label="开始填写报告" />}
    </StartPage>
  );
}
