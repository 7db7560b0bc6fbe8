import { expect, it } from "vitest";
import { chinaRegions, countRegions, findChinaRegionNameEn, foreignCountries, otherRegions, overseasRegions, regionNameZh } from "@/lib/regulation/regions";

it("lists all of ISO 3166-1, each code once, with the regions of China apart from countries", () => {
  expect(new Set(overseasRegions.map(({ code }) => code)).size).toBe(248);
  expect([foreignCountries.length, chinaRegions.length, otherRegions.length]).toEqual([196, 3, 49]);
  expect(chinaRegions.map(({ nameZh }) => nameZh)).toEqual(["中国香港", "中国澳门", "中国台湾"]);
  expect(["HK", "MO", "TW"].map(findChinaRegionNameEn)).toEqual(["Hong Kong, China", "Macao, China", "Taiwan, China"]);
  expect(foreignCountries.some(({ code }) => ["HK", "MO", "TW", "CN"].includes(code))).toBe(false);
  expect(regionNameZh("DE")).toBe("德国");
});

it("counts countries and regions apart", () => {
  expect(countRegions(["DE", "DE", "JP", "HK", "TW", "CN", "??"])).toEqual({ countries: 2, regions: 2 });
});
