import { z } from "zod";
import { fields } from "@/lib/regulation/fields";
import { findRegion } from "@/lib/regulation/regions";
import { cities } from "@/lib/regulation/zhejiang";

/** What a base list can be narrowed by; all of it is in the address. A value that does not exist is left out, not an error. */
export interface BaseFilters {
  q: string;
  city?: string;
  category?: "comprehensive" | "openService" | "globalRnd";
  field?: string;
  region?: string;
  year?: number;
}

type Parameters = Record<string, string | string[] | undefined>;

const categories = z.enum(["comprehensive", "openService", "globalRnd"]);

/** Reads the filters of an address. */
export function parseBaseFilters(parameters: Parameters): BaseFilters {
  const text = (key: string) => {
    const value = parameters[key];
    return (typeof value === "string" ? value : "").normalize("NFKC").trim().slice(0, 100);
  };
  const category = categories.safeParse(text("category"));
  const [city, field, region, year] = [text("city"), text("field"), text("region"), Number(text("year"))];
  return {
    q: text("q").replaceAll("\0", ""),
    ...(cities.some(({ code }) => code === city) ? { city } : {}),
    ...(category.success ? { category: category.data } : {}),
    ...(fields.some(({ code }) => code === field) ? { field } : {}),
    ...(findRegion(region) ? { region } : {}),
    ...(Number.isInteger(year) && year >= 1980 && year <= 2200 ? { year } : {}),
  };
}

/** The same filters as an address's query, in a fixed order; without `without`. */
export function baseFilterQuery(filters: BaseFilters, without?: keyof BaseFilters): string {
  const query = new URLSearchParams();
  for (const key of ["q", "city", "category", "field", "region", "year"] as const) {
    const value = filters[key];
    if (key !== without && value !== undefined && value !== "") query.set(key, String(value));
  }
  return query.toString();
}
