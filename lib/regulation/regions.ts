/**
 * 国家（地区）by ISO 3166-1 alpha-2 code with their Chinese names; countries and regions are kept and counted apart.
 * Hong Kong, Macao and Taiwan are regions of China and always carry 中国 (第二十六条). Do not replace this list by a
 * library's: those name Taiwan as a country.
 */

const countryNames: Readonly<Record<string, string>> = {
  AF: "阿富汗", AL: "阿尔巴尼亚", DZ: "阿尔及利亚", AD: "安道尔", AO: "安哥拉", AG: "安提瓜和巴布达", AR: "阿根廷", AM: "亚美尼亚",
  AU: "澳大利亚", AT: "奥地利", AZ: "阿塞拜疆", BS: "巴哈马", BH: "巴林", BD: "孟加拉国", BB: "巴巴多斯", BY: "白俄罗斯", BE: "比利时",
  BZ: "伯利兹", BJ: "贝宁", BT: "不丹", BO: "玻利维亚", BA: "波斯尼亚和黑塞哥维那", BW: "博茨瓦纳", BR: "巴西", BN: "文莱", BG: "保加利亚",
  BF: "布基纳法索", BI: "布隆迪", CV: "佛得角", KH: "柬埔寨", CM: "喀麦隆", CA: "加拿大", CF: "中非", TD: "乍得", CL: "智利", CN: "中国",
  CO: "哥伦比亚", KM: "科摩罗", CG: "刚果（布）", CD: "刚果（金）", CK: "库克群岛", CR: "哥斯达黎加", CI: "科特迪瓦", HR: "克罗地亚", CU: "古巴",
  CY: "塞浦路斯", CZ: "捷克", DK: "丹麦", DJ: "吉布提", DM: "多米尼克", DO: "多米尼加", EC: "厄瓜多尔", EG: "埃及", SV: "萨尔瓦多",
  GQ: "赤道几内亚", ER: "厄立特里亚", EE: "爱沙尼亚", SZ: "斯威士兰", ET: "埃塞俄比亚", FJ: "斐济", FI: "芬兰", FR: "法国", GA: "加蓬",
  GM: "冈比亚", GE: "格鲁吉亚", DE: "德国", GH: "加纳", GR: "希腊", GD: "格林纳达", GT: "危地马拉", GN: "几内亚", GW: "几内亚比绍",
  GY: "圭亚那", HT: "海地", HN: "洪都拉斯", HU: "匈牙利", IS: "冰岛", IN: "印度", ID: "印度尼西亚", IR: "伊朗", IQ: "伊拉克",
  IE: "爱尔兰", IL: "以色列", IT: "意大利", JM: "牙买加", JP: "日本", JO: "约旦", KZ: "哈萨克斯坦", KE: "肯尼亚", KI: "基里巴斯",
  KP: "朝鲜", KR: "韩国", KW: "科威特", KG: "吉尔吉斯斯坦", LA: "老挝", LV: "拉脱维亚", LB: "黎巴嫩", LS: "莱索托", LR: "利比里亚",
  LY: "利比亚", LI: "列支敦士登", LT: "立陶宛", LU: "卢森堡", MG: "马达加斯加", MW: "马拉维", MY: "马来西亚", MV: "马尔代夫", ML: "马里",
  MT: "马耳他", MH: "马绍尔群岛", MR: "毛里塔尼亚", MU: "毛里求斯", MX: "墨西哥", FM: "密克罗尼西亚联邦", MD: "摩尔多瓦", MC: "摩纳哥",
  MN: "蒙古国", ME: "黑山", MA: "摩洛哥", MZ: "莫桑比克", MM: "缅甸", NA: "纳米比亚", NR: "瑙鲁", NP: "尼泊尔", NL: "荷兰", NZ: "新西兰",
  NI: "尼加拉瓜", NE: "尼日尔", NG: "尼日利亚", NU: "纽埃", MK: "北马其顿", NO: "挪威", OM: "阿曼", PK: "巴基斯坦", PW: "帕劳",
  PS: "巴勒斯坦", PA: "巴拿马", PG: "巴布亚新几内亚", PY: "巴拉圭", PE: "秘鲁", PH: "菲律宾", PL: "波兰", PT: "葡萄牙", QA: "卡塔尔",
  RO: "罗马尼亚", RU: "俄罗斯", RW: "卢旺达", KN: "圣基茨和尼维斯", LC: "圣卢西亚", VC: "圣文森特和格林纳丁斯", WS: "萨摩亚", SM: "圣马力诺",
  ST: "圣多美和普林西比", SA: "沙特阿拉伯", SN: "塞内加尔", RS: "塞尔维亚", SC: "塞舌尔", SL: "塞拉利昂", SG: "新加坡", SK: "斯洛伐克",
  SI: "斯洛文尼亚", SB: "所罗门群岛", SO: "索马里", ZA: "南非", SS: "南苏丹", ES: "西班牙", LK: "斯里兰卡", SD: "苏丹", SR: "苏里南",
  SE: "瑞典", CH: "瑞士", SY: "叙利亚", TJ: "塔吉克斯坦", TZ: "坦桑尼亚", TH: "泰国", TL: "东帝汶", TG: "多哥", TO: "汤加",
  TT: "特立尼达和多巴哥", TN: "突尼斯", TR: "土耳其", TM: "土库曼斯坦", TV: "图瓦卢", UG: "乌干达", UA: "乌克兰", AE: "阿拉伯联合酋长国",
  GB: "英国", US: "美国", UY: "乌拉圭", UZ: "乌兹别克斯坦", VU: "瓦努阿图", VA: "梵蒂冈", VE: "委内瑞拉", VN: "越南", YE: "也门",
  ZM: "赞比亚", ZW: "津巴布韦",
};

/** 中国香港、中国澳门、中国台湾 (第二十六条). */
const chinaRegionNames: Readonly<Record<string, string>> = { HK: "中国香港", MO: "中国澳门", TW: "中国台湾" };

const otherRegionNames: Readonly<Record<string, string>> = {
  AX: "奥兰群岛", AS: "美属萨摩亚", AI: "安圭拉", AQ: "南极洲", AW: "阿鲁巴", BM: "百慕大", BQ: "荷属加勒比区", BV: "布韦岛",
  IO: "英属印度洋领地", VG: "英属维尔京群岛", KY: "开曼群岛", CX: "圣诞岛", CC: "科科斯（基林）群岛", CW: "库拉索", FK: "马尔维纳斯群岛（福克兰群岛）",
  FO: "法罗群岛", GF: "法属圭亚那", PF: "法属波利尼西亚", TF: "法属南部领地", GI: "直布罗陀", GL: "格陵兰", GP: "瓜德罗普", GU: "关岛",
  GG: "根西岛", HM: "赫德岛和麦克唐纳群岛", IM: "马恩岛", JE: "泽西岛", MQ: "马提尼克", YT: "马约特", MS: "蒙特塞拉特", NC: "新喀里多尼亚",
  NF: "诺福克岛", MP: "北马里亚纳群岛", PN: "皮特凯恩群岛", PR: "波多黎各", RE: "留尼汪", BL: "圣巴泰勒米", SH: "圣赫勒拿、阿森松和特里斯坦-达库尼亚",
  MF: "法属圣马丁", PM: "圣皮埃尔和密克隆", SX: "荷属圣马丁", GS: "南乔治亚岛和南桑威奇群岛", SJ: "斯瓦尔巴和扬马延", TK: "托克劳", TC: "特克斯和凯科斯群岛",
  UM: "美国本土外小岛屿", VI: "美属维尔京群岛", WF: "瓦利斯和富图纳", EH: "西撒哈拉",
};

export type Region = { readonly code: string; readonly nameZh: string; readonly kind: "country" | "chinaRegion" | "region" };

function listOf(names: Readonly<Record<string, string>>, kind: Region["kind"]): Region[] {
  return Object.entries(names).map(([code, nameZh]) => ({ code, nameZh, kind }));
}

/** 中国的地区, for a list's own group. */
export const chinaRegions: readonly Region[] = listOf(chinaRegionNames, "chinaRegion");

/** Countries a partner can be in: all but China itself. */
export const foreignCountries: readonly Region[] = listOf(countryNames, "country").filter((country) => country.code !== "CN");

/** Territories that are not countries. */
export const otherRegions: readonly Region[] = listOf(otherRegionNames, "region");

/** Everything a partner's 国家（地区） can be. */
export const overseasRegions: readonly Region[] = [...foreignCountries, ...chinaRegions, ...otherRegions];

const known: ReadonlyMap<string, Region> = new Map(
  [{ code: "CN", nameZh: "中国", kind: "country" } satisfies Region, ...overseasRegions].map((region) => [region.code, region]),
);

export function findRegion(code: string): Region | undefined {
  return known.get(code);
}

/** The Chinese name, e.g. 德国, 中国香港; the code itself when it is unknown. */
export function regionNameZh(code: string): string {
  return known.get(code)?.nameZh ?? code;
}

/** True for 中国香港, 中国澳门 and 中国台湾. */
export function isChinaRegion(code: string): boolean {
  return known.get(code)?.kind === "chinaRegion";
}

/** How many different countries and how many different regions the codes name; unknown codes and China itself do not count. */
export function countRegions(codes: readonly string[]): { countries: number; regions: number } {
  const distinct = [...new Set(codes)].flatMap((code) => (code === "CN" ? [] : (known.get(code) ?? [])));
  const countries = distinct.filter((region) => region.kind === "country").length;
  return { countries, regions: distinct.length - countries };
}
