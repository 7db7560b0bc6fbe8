/** 统一社会信用代码 (GB 32100-2015): 18 characters, the last a check character over the first 17. */

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

export type CreditCode = {
  readonly valid: boolean;
  /** Upper case, half width, without spaces; hyphens are kept as errors. */
  readonly normalized: string;
  /** Why it is not valid, a Chinese sentence. */
  readonly reason?: string;
  /** True for 92, 个体工商户: a valid code, but no legal person (第七条（一）). */
  readonly soleTrader: boolean;
  /** Things to look at that refuse nothing, Chinese sentences. */
  readonly hints: readonly string[];
};

/** Full-width to half-width, no white space, upper case. */
export function normalizeCreditCode(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, "")
    .toUpperCase();
}

/** The check character over the first 17 characters, which must all be in the alphabet. */
function checkCharacter(code: string): string {
  const sum = weights.reduce((total, weight, index) => total + alphabet.indexOf(code[index]!) * weight, 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}

function findReason(code: string): string | undefined {
  if (code === "") return "尚未填写统一社会信用代码。";
  if (code.length !== 18) return `统一社会信用代码应为18位，现为${code.length}位。`;
  const foreign = [...code].find((character) => !alphabet.includes(character));
  if (foreign !== undefined) return `统一社会信用代码不使用字符${foreign}（只用数字和除I、O、S、V、Z以外的大写字母）。`;
  if (checkCharacter(code) !== code[17]) return "统一社会信用代码的校验位不符，请对照证照核对。";
  return undefined;
}

/**
 * Checks a unified social credit code after normalizing it. The region segment (characters 3 to 8) is only a hint: an
 * institution registered centrally or moved into the province keeps another province's digits.
 */
export function checkCreditCode(text: string): CreditCode {
  const normalized = normalizeCreditCode(text);
  const reason = findReason(normalized);
  if (reason !== undefined) return { valid: false, normalized, reason, soleTrader: false, hints: [] };
  const soleTrader = normalized.startsWith("92");
  const hints: string[] = [];
  if (soleTrader) hints.push("代码以92开头，登记为个体工商户，不是法人。");
  if (normalized.slice(2, 4) !== "33") hints.push("代码的登记机关区划段不是浙江（33），请以证照登载的注册地为准。");
  if (normalized.startsWith("91")) hints.push("代码看不出是否为分支机构、合伙企业或个人独资企业，请以组织形式和证照为准。");
  return { valid: true, normalized, soleTrader, hints };
}
