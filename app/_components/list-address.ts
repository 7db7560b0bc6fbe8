/** The query of an address, as Next gives it. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The first value of a parameter; absent and empty are the same. */
export function firstValue(params: SearchParams, key: string): string | undefined {
  const value = params[key];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === "" ? undefined : first;
}

/** One of the known values, or nothing: an address that was tampered with does not limit. */
export function oneOf<T extends string>(params: SearchParams, key: string, known: readonly T[]): T | undefined {
  return known.find((value) => value === firstValue(params, key));
}

/** An identifier as the database knows it, or nothing. */
export function idOf(params: SearchParams, key: string): string | undefined {
  const value = firstValue(params, key);
  return value !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value) ? value : undefined;
}

/** An address with these parameters; absent ones are left out. */
export function address(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""));
  return query.size === 0 ? path : `${path}?${query}`;
}
