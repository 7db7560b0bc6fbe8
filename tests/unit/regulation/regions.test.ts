import { expect, it } from "vitest";
import { regionNameEn } from "@/lib/regulation/region-names-en";
import { chinaRegions, countRegions, foreignCountries, otherRegions, overseasRegions, regionNameZh } from "@/lib/regulation/regions";

it("lists all of ISO 3166-1, each code once, with the regions of China apart from countries", () => {
  expect(new Set(overseasRegions.map(({ code }) => code)).size).toBe(248);
  expect([foreignCountries.length, chinaRegions.length, otherRegions.length]).toEqual([196, 3, 49]);
  expect(chinaRegions.map(({ nameZh }) => nameZh)).toEqual(["中国香港", "中国澳门", "中国台湾"]);
  expect(foreignCountries.some(({ code }) => ["HK", "MO", "TW", "CN"].includes(code))).toBe(false);
  expect(regionNameZh("DE")).toBe("德国");
});

it("names each of them in English, the regions of China with China", () => {
  expect(["HK", "MO", "TW"].map(regionNameEn)).toEqual(["Hong Kong, China", "Macao, China", "Taiwan, China"]);
  const names = ["CN", ...overseasRegions.map(({ code }) => code)].map(regionNameEn);
  for (const name of names) expect(name).toMatch(/^[\p{Script=Latin}][\p{Script=Latin} ’.,()-]{3,}$/u);
  expect(new Set(names).size).toBe(249);
  expect(names.filter((name) => /china/i.test(name))).toEqual(["China", "Hong Kong, China", "Macao, China", "Taiwan, China"]);
  expect([regionNameEn("DE"), regionNameEn("XX"), regionNameEn("constructor")]).toEqual(["Germany", "XX", "constructor"]);
});

it("counts countries and regions apart", () => {
  expect(countRegions(["DE", "DE", "JP", "HK", "TW", "CN", "??"])).toEqual({ countries: 2, regions: 2 });
});
