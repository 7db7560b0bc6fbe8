import { z } from "zod";

export const startWithdrawalSchema = z.strictObject({ baseId: z.uuid("页面已过期，请刷新后重试") });
export type StartWithdrawalInput = z.output<typeof startWithdrawalSchema>;
