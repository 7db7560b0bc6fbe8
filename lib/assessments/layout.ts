import type { LayoutComparison } from "@/lib/bases/layout-plan";
import { fieldLabel } from "@/lib/regulation/fields";
import { findRegion, regionNameZh } from "@/lib/regulation/regions";
import type { Category } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";

/** What is counted of a base for 区域布局. */
export interface PlacedBase {
  category: Category;
  cityCode: string;
  fieldCode: string;
  regions: readonly string[];
}

export interface LayoutLine {
  key: string;
  label: string;
  bases: number;
  /** Of these, in the application's own category. */
  sameCategory: number;
}

/** How the bases there are lie beside an application; countries and regions stay apart (第二十六条). */
export interface Layout {
  category: Category;
  all: LayoutLine;
  city: LayoutLine;
  field: LayoutLine;
  countries: LayoutLine[];
  regions: LayoutLine[];
  /** Lines of the province's layout plan that speak of this place (第十二条（一）). */
  planned: LayoutComparison[];
}

/** 对照现有分布 (第十一条（四）“国别、领域、区域布局需求”). @param place an application's category, city, field, countries and regions */
export function countLayout(bases: readonly PlacedBase[], place: PlacedBase, planned: LayoutComparison[] = []): Layout {
  const line = (key: string, label: string, isThere: (base: PlacedBase) => boolean): LayoutLine => {
    const found = bases.filter(isThere);
    return { key, label, bases: found.length, sameCategory: found.filter(({ category }) => category === place.category).length };
  };
  const partners = (countries: boolean) =>
    [...new Set(place.regions)]
      .filter((code) => (findRegion(code)?.kind === "country") === countries)
      .map((code) => line(code, regionNameZh(code), (base) => base.regions.includes(code)));
  return {
    category: place.category,
    all: line("all", "全省", () => true),
    city: line(place.cityCode, findCityName(place.cityCode) ?? place.cityCode, (base) => base.cityCode === place.cityCode),
    field: line(place.fieldCode, fieldLabel(place.fieldCode), (base) => base.fieldCode === place.fieldCode),
    countries: partners(true),
    regions: partners(false),
    planned,
  };
}
