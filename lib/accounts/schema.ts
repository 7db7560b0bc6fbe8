import { z } from "zod";
import { findPasswordProblem } from "./password-policy";

/** An address as it is stored and compared: NFKC, lower case, no surrounding space. */
export function canonicalEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

export const emailField = z
  .string()
  .max(254, "邮箱地址过长")
  .transform(canonicalEmail)
  .pipe(z.email("邮箱地址的格式不正确，例如 name@example.org"));

export const newPasswordField = z.string().superRefine((text, context) => {
  const problem = findPasswordProblem(text);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

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

export const personNameField = z.string().trim().min(2, "请填写姓名").max(50, "姓名不能超过 50 个字");

export const passwordPair = {
  password: newPasswordField,
  passwordAgain: z.string().max(200),
};

/** The second input of a new password is only for the eye; it must be the same. */
export function checkPasswordPair(value: { password: string; passwordAgain: string }, context: z.RefinementCtx): void {
  if (value.password !== value.passwordAgain) context.addIssue({ code: "custom", path: ["passwordAgain"], message: "两次输入的口令不一致" });
}

export const changePasswordSchema = z
  .strictObject({ currentPassword: z.string().min(1, "请输入现用口令").max(200), ...passwordPair })
  .superRefine(checkPasswordPair);
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;

export const requestResetSchema = z.strictObject({ email: emailField });
export type RequestResetInput = z.output<typeof requestResetSchema>;

export const resetPasswordSchema = z.strictObject({ token: z.string().min(1).max(100), ...passwordPair }).superRefine(checkPasswordPair);
export type ResetPasswordInput = z.output<typeof resetPasswordSchema>;

export const acceptInvitationSchema = z
  .strictObject({ token: z.string().min(1).max(100), name: personNameField, ...passwordPair })
  .superRefine(checkPasswordPair);
export type AcceptInvitationInput = z.output<typeof acceptInvitationSchema>;

/** Six digits of the authenticator, or a recovery code. */
export const factorCodeField = z.string().trim().min(1, "请填写验证码").max(40, "验证码是 6 位数字，恢复代码是 16 个字符");
export const factorCodeSchema = z.strictObject({ code: factorCodeField });
export type FactorCodeInput = z.output<typeof factorCodeSchema>;

/** A code of the authenticator, or for whoever has none the password. */
export const reauthenticateSchema = z.strictObject({ proof: z.string().min(1, "请填写后再确认").max(200) });
export type ReauthenticateInput = z.output<typeof reauthenticateSchema>;

export const noInputSchema = z.strictObject({});
export type NoInput = z.output<typeof noInputSchema>;

export const resetFactorSchema = z.strictObject({
  email: emailField,
  reason: z.string().trim().min(10, "请写明理由，不少于 10 个字").max(500, "理由不能超过 500 个字"),
});
export type ResetFactorInput = z.output<typeof resetFactorSchema>;

export const endSessionSchema = z.strictObject({ sessionId: z.uuid() });
export type EndSessionInput = z.output<typeof endSessionSchema>;

/** `null`: all of them. */
export const markMessagesReadSchema = z.strictObject({ messageId: z.uuid().nullable() });
export type MarkMessagesReadInput = z.output<typeof markMessagesReadSchema>;
