import { baseFilterQuery, type BaseFilters } from "@/lib/bases/base-filters";
import { countLimit } from "@/lib/bases/count-limit";

/** “共 1,000 条以上，本页 20 条”. */
export function totalText(total: number, shown: number): string {
  return total > countLimit ? `共 ${countLimit.toLocaleString("zh-CN")} 个以上，本页 ${shown} 个` : `共 ${total.toLocaleString("zh-CN")} 个，本页 ${shown} 个`;
}

/** A list's address with its filters and the position of a page. */
export function pageAddress(path: string, filters: BaseFilters, position: { after?: string; before?: string } = {}): string {
  const query = new URLSearchParams(baseFilterQuery(filters));
  for (const [name, value] of Object.entries(position)) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
