"use server";

import { action } from "@/lib/accounts/action";
import { confirmSetting } from "@/lib/law-settings/confirm-setting";
import { declineSetting } from "@/lib/law-settings/decline-setting";
import { proposeArrangement } from "@/lib/law-settings/propose-arrangement";
import { proposeLayoutPlan } from "@/lib/law-settings/propose-layout-plan";
import { proposeParameter } from "@/lib/law-settings/propose-parameter";
import { proposeArrangementSchema, proposeLayoutPlanSchema, proposeParameterSchema, settingReasonSchema, settingVersionSchema } from "@/lib/law-settings/schema";
import { withdrawSetting } from "@/lib/law-settings/withdraw-setting";

export const proposeParameterAction = action({ name: "lawSetting.propose", input: proposeParameterSchema }, proposeParameter);
export const proposeArrangementAction = action({ name: "lawSetting.proposeArrangement", input: proposeArrangementSchema }, proposeArrangement);
export const proposeLayoutPlanAction = action({ name: "lawSetting.proposeLayoutPlan", input: proposeLayoutPlanSchema }, proposeLayoutPlan);
export const confirmSettingAction = action({ name: "lawSetting.confirm", input: settingVersionSchema }, confirmSetting);
export const declineSettingAction = action({ name: "lawSetting.decline", input: settingReasonSchema }, declineSetting);
export const withdrawSettingAction = action({ name: "lawSetting.withdraw", input: settingReasonSchema }, withdrawSetting);
