/** The 11 设区市 with their codes (GB/T 2260) and the municipal bureau that recommends (第十一条（一）). */
export const cities = [
  { code: "330100", name: "杭州市", bureau: "杭州市科学技术局" },
  { code: "330200", name: "宁波市", bureau: "宁波市科学技术局" },
  { code: "330300", name: "温州市", bureau: "温州市科学技术局" },
  { code: "330400", name: "嘉兴市", bureau: "嘉兴市科学技术局" },
  { code: "330500", name: "湖州市", bureau: "湖州市科学技术局" },
  { code: "330600", name: "绍兴市", bureau: "绍兴市科学技术局" },
  { code: "330700", name: "金华市", bureau: "金华市科学技术局" },
  { code: "330800", name: "衢州市", bureau: "衢州市科学技术局" },
  { code: "330900", name: "舟山市", bureau: "舟山市科学技术局" },
  { code: "331000", name: "台州市", bureau: "台州市科学技术局" },
  { code: "331100", name: "丽水市", bureau: "丽水市科学技术局" },
] as const;

export type CityCode = (typeof cities)[number]["code"];

/** The name of a city of Zhejiang; undefined for any other code. */
export function findCityName(code: string): string | undefined {
  return cities.find((city) => city.code === code)?.name;
}

/** True for the code of one of the 11 cities, or of a county of theirs (the first four digits decide). */
export function isInZhejiang(code: string): boolean {
  return /^\d{6}$/.test(code) && cities.some((city) => city.code.slice(0, 4) === code.slice(0, 4));
}
