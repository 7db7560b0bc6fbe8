/**
 * What a password must be, in one place: the profile of 等保 (security.md §0). Read by the forms and by the server; the
 * parameters of hashing stand in password.ts.
 */
export const passwordPolicy = {
  minLength: 12,
  maxLength: 200,
  /** Of capital letters, small letters, digits and signs, at least so many. */
  kinds: 3,
  /** So many of the last passwords, the present one among them, are not used again. */
  history: 5,
} as const;

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];

/** What guessing begins with: these words with digits and signs around them, and these runs anywhere. */
const guessedWords = new Set(["password", "passwd", "admin", "administrator", "root", "user", "test", "guest", "welcome", "letmein", "changeme", "iloveyou", "woaini", "dragon", "monkey", "zhejiang", "hangzhou", "kejiting", "kjt", "portal"]);
const guessedRuns = ["123456", "654321", "111111", "000000", "888888", "abcdef", "qwerty", "asdfgh", "zxcvbn", "1qaz2wsx", "5201314"];
const disguises: Readonly<Record<string, string>> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };

function isGuessedFirst(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase();
  const withoutEnd = plain.replace(/[^\p{L}]+$/u, "");
  const undisguised = [...withoutEnd].map((character) => disguises[character] ?? character).join("");
  if ([plain, undisguised].some((variant) => guessedWords.has(variant.replace(/[^\p{L}]/gu, "")))) return true;
  return guessedRuns.some((run) => plain.includes(run)) || /^(.{1,4})\1{2,}/.test(plain);
}

/** Why this cannot be a new password, as the form says it; null when it can. */
export function findPasswordProblem(text: string): string | null {
  const length = [...text].length;
  if (length < passwordPolicy.minLength) return `口令至少 ${passwordPolicy.minLength} 个字符`;
  if (length > passwordPolicy.maxLength) return `口令不能超过 ${passwordPolicy.maxLength} 个字符`;
  if (kinds.filter((kind) => kind.test(text)).length < passwordPolicy.kinds) return "口令须包含大写字母、小写字母、数字、符号中的至少三类";
  return isGuessedFirst(text) ? "口令太容易被猜到，请不要用常见的词、连续或重复的字符" : null;
}
