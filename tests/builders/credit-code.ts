const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A well-formed 统一社会信用代码 of nobody in particular. @param prefix first two characters: 91 enterprise, 12 public institution, 52 … */
export function fictionalCreditCode(serial: number, prefix = "91", region = "330100"): string {
  const body = `${prefix}${region}MA${String(serial).padStart(7, "0")}`;
  const sum = [...body].reduce((total, character, index) => total + alphabet.indexOf(character) * weights[index]!, 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}
