import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { start } from "@/app/_components/cases/withdrawal/actions";
import { requireRole } from "@/lib/accounts/current-actor";
import { StartCase } from "../_components/start-case";

export const metadata: Metadata = { title: "申请主动退出" };

export default async function StartWithdrawal({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="申请主动退出" lead="发生不可抗力或其它因素，不适宜继续运行的，可以申请退出；经审批后不再作为国合基地管理。" clause="art23">
      {() => (
        <>
          <ul className="prose">
            <li>退出没有禁止申报期；退出以后不能恢复，只能重新申报。</li>
            <li>补助经费仍应按规定使用和清算，未结的事项应在申请中说明。</li>
            <li>有未办结的取消资格事项的，退出申请在其办结后办理。</li>
          </ul>
          <StartCase baseId={id} action={start} first="withdrawal" label="开始填写退出申请" />
        </>
      )}
    </StartPage>
  );
}
