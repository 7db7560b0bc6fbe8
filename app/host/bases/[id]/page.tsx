import type { Metadata } from "next";
import { BasePage } from "@/app/_components/bases/base-page";
import type { SearchParams } from "@/app/_components/list-address";
import { PlaqueForm } from "./_components/plaque-form";
import { StartLinks } from "./_components/start-links";
import { requireRole } from "@/lib/accounts/current-actor";

export const metadata: Metadata = { title: "国合基地档案" };

export default async function HostBase({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  return <BasePage actor={actor} id={id} audience="host" params={await searchParams} parts={({ present, duties }) => ({ children: duties.some(({ kind }) => kind === "plaqueRemoval") ? <PlaqueForm baseId={id} /> : <StartLinks baseId={id} stage={present.stage} /> })} />;
}
