import type { ReactNode } from "react";
import { Stat, StatRow } from "@/components/ui/stat";
import { publicActor } from "@/lib/access/actor";
import { countUnifiedNames, readRegisterFigures, type RegisterFigures } from "@/lib/bases/public-figures";
import { readRegisterFacets } from "@/lib/bases/queries";
import { listPublicCalls } from "@/lib/calls/queries";
import { chinaRegions, countRegions } from "@/lib/regulation/regions";
import { categoryLabels, type Category } from "@/lib/regulation/terms";

interface Figure {
  label: string;
  value: number;
  unit: string;
  note?: string;
  href?: string;
}

const ofCategory = ({ byCategory }: RegisterFigures, category: Category): Figure => ({ label: `${categoryLabels[category]}基地`, value: byCategory[category], unit: "家", href: `/bases?category=${category}` });
const inForce = ({ byStage }: RegisterFigures): Figure => ({ label: "国合基地", value: byStage.active + byStage.rectifying, unit: "家", note: "已退出、取消和转部级的不计", href: "/bases" });

/** Figures that are read from the register, whose counts cost one query. */
const registerFigures: Readonly<Record<number, (figures: RegisterFigures) => Figure[]>> = {
  2: (figures) => [inForce(figures)],
  6: (figures) => [ofCategory(figures, "comprehensive"), ofCategory(figures, "openService"), ofCategory(figures, "globalRnd")],
  8: (figures) => [ofCategory(figures, "comprehensive")],
  9: (figures) => [ofCategory(figures, "openService")],
  10: (figures) => [ofCategory(figures, "globalRnd")],
  18: ({ byStage }) => [{ label: "整改中", value: byStage.rectifying, unit: "家" }],
  22: ({ byStage }) => [{ label: "已取消资格", value: byStage.revoked, unit: "家" }],
  23: ({ byStage }) => [{ label: "已主动退出", value: byStage.withdrawn, unit: "家" }],
  24: ({ byStage }) => [{ label: "已转部级", value: byStage.transferred, unit: "家" }],
};

async function callFigures(): Promise<Figure[]> {
  const calls = await listPublicCalls(publicActor);
  const of = (...phases: string[]) => calls.filter(({ phase }) => phases.includes(phase)).length;
  return [
    { label: "开放申报的批次", value: of("open"), unit: "个", href: "/calls" },
    { label: "即将开放的批次", value: of("scheduled"), unit: "个", href: "/calls" },
  ];
}

async function nameFigures(): Promise<Figure[]> {
  const { unified, all } = await countUnifiedNames(publicActor);
  return [{ label: "名称符合统一命名格式", value: unified, unit: "家", note: `名录共 ${all} 家`, href: "/bases" }];
}

async function regionFigures(): Promise<Figure[]> {
  const { regions } = await readRegisterFacets(publicActor);
  const { countries, regions: others } = countRegions(regions.map(({ code }) => code));
  return [
    { label: "合作国家", value: countries, unit: "个" },
    { label: "合作地区", value: others, unit: "个", note: "与国家分列计数" },
    ...chinaRegions.map(({ code, nameZh }) => ({ label: `与${nameZh}合作的基地`, value: regions.find((one) => one.code === code)?.count ?? 0, unit: "家", href: `/bases?region=${code}` })),
  ];
}

/** What the public may know of how an article stands today; undefined where there is nothing to count. At most three queries. */
export async function readArticleFigures(article: number): Promise<ReactNode> {
  const ofRegister = registerFigures[article];
  const figures = ofRegister
    ? ofRegister(await readRegisterFigures(publicActor))
    : await ({ 11: callFigures, 25: nameFigures, 26: regionFigures } as Record<number, () => Promise<Figure[]>>)[article]?.();
  if (!figures) return undefined;
  return (
    <StatRow>
      {figures.map((figure) => (
        <Stat key={figure.label} {...figure} />
      ))}
    </StatRow>
  );
}
