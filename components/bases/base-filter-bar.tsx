import { FilterBar } from "@/components/ui/filter-bar";
import { baseFilterQuery, type BaseFilters } from "@/lib/bases/base-filters";
import type { RegisterFacets } from "@/lib/bases/queries";
import { fieldLabel, fields } from "@/lib/regulation/fields";
import { findRegion, regionNameZh } from "@/lib/regulation/regions";
import { categoryLabels } from "@/lib/regulation/terms";
import { cities, findCityName } from "@/lib/regulation/zhejiang";

function chipsOf(action: string, filters: BaseFilters) {
  const labels: [keyof BaseFilters, string | undefined][] = [
    ["q", filters.q && `查找：${filters.q}`],
    ["city", filters.city && findCityName(filters.city)],
    ["category", filters.category && categoryLabels[filters.category]],
    ["field", filters.field && fieldLabel(filters.field)],
    ["region", filters.region && regionNameZh(filters.region)],
    ["year", filters.year === undefined ? undefined : `${filters.year} 年`],
  ];
  return labels.flatMap(([key, label]) => {
    if (!label) return [];
    const rest = baseFilterQuery(filters, key);
    return [{ label, removeHref: rest === "" ? action : `${action}?${rest}` }];
  });
}

/** Search and filters of a list of bases; countries and regions come with how many bases cooperate with them. */
export function BaseFilterBar({ action, filters, facets }: { action: string; filters: BaseFilters; facets: RegisterFacets }) {
  const regions = facets.regions.filter(({ code }) => findRegion(code));
  return (
    <FilterBar
      action={action}
      search={{ name: "q", label: "查找", value: filters.q, placeholder: "名称、依托单位或编号" }}
      selects={[
        { name: "city", label: "设区市", value: filters.city, options: cities.map(({ code, name }) => ({ value: code, label: name })) },
        { name: "category", label: "类别", value: filters.category, options: Object.entries(categoryLabels).map(([value, label]) => ({ value, label })) },
        { name: "field", label: "技术领域", value: filters.field, options: fields.map(({ code, label }) => ({ value: code, label })) },
        { name: "region", label: "合作国家（地区）", value: filters.region, options: regions.map(({ code, count }) => ({ value: code, label: `${regionNameZh(code)}（${count}）` })) },
        { name: "year", label: "认定年份", value: filters.year === undefined ? undefined : String(filters.year), options: facets.years.map((year) => ({ value: String(year), label: `${year} 年` })) },
      ]}
      chips={chipsOf(action, filters)}
      clearHref={action}
    />
  );
}
