import { z } from "zod";

/** An address as it is stored and compared: NFKC, lower case, no surrounding space. */
export function canonicalEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

export const emailField = z
  .string()
  .max(254, "邮箱地址过长")
  .transform(canonicalEmail)
  .pipe(z.email("邮箱地址的格式不正确，例如 name@example.org"));

/** 等保 profile (security.md §0): at least 12 characters, three of four kinds. */
export const newPasswordField = z
  .string()
  .min(12, "口令至少 12 个字符")
  .max(200, "口令不能超过 200 个字符")
  .refine(
    (text) => [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length >= 3,
    "口令须包含大写字母、小写字母、数字、符号中的至少三类",
  );

export const signInSchema = z.strictObject({
  email: emailField,
  password: z.string().min(1, "请输入口令").max(200),
});

/** The demonstration clock: a day and a time in Shanghai; an empty day means the real time. */
export const moveClockSchema = z.strictObject({
  day: z.string().max(10),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "时间请写成 09:30"),
});
export type MoveClockInput = z.output<typeof moveClockSchema>;
