import type { Metadata } from "next";
import { StartPage } from "@/app/_components/bases/start-page";
import { requireRole } from "@/lib/accounts/current-actor";
import { HelpForm } from "./help-form";

export const metadata: Metadata = { title: "反映困难" };

export default async function RaiseHelpRequest({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return (
    <StartPage actor={actor} id={id} audience="host" title="反映困难和问题" lead="由组织推荐部门协调解决，需要时提请省科技厅协调。" clause="art13.2">
      {() => <HelpForm baseId={id} />}
    </StartPage>
  );
}
