"use client";

import type { ReactNode } from "react";
import { PasswordFields } from "@/components/accounts/password-fields";
import { CheckboxField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { TextField } from "@/components/form/text-field";
import { CreditCodeField } from "@/components/organizations/credit-code-field";
import { OrganizationFields } from "@/components/organizations/organization-fields";
import { emptyOrganization } from "@/components/organizations/organization-form-values";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionForm } from "@/components/workflow/action-form";
import type { RecommenderChoice } from "@/lib/organizations/queries";
import { registerOrganizationSchema } from "@/lib/organizations/schema";
import { register } from "../actions";

const empty = { ...emptyOrganization, creditCode: "", userName: "", email: "", password: "", passwordAgain: "", informed: false };

export function RegisterForm({ recommenders, privacy }: { recommenders: readonly RecommenderChoice[]; privacy: ReactNode }) {
  return (
    <ActionForm schema={registerOrganizationSchema} action={register} defaultValues={empty as never} then="/sign-in?notice=registered">
      <SectionHeading>单位信息</SectionHeading>
      <CreditCodeField />
      <OrganizationFields recommenders={recommenders} recommenderDiffers={false} />
      <SectionHeading>签发人账号</SectionHeading>
      <TextField name="userName" label="签发人姓名" width="medium" autoComplete="name" hint="签发人代表单位签发并提交申报。" required />
      <TextField name="email" label="登录邮箱" type="email" autoComplete="username" required />
      <PasswordFields />
      {privacy}
      <CheckboxField name="informed" label="我已阅读个人信息处理告知，代填他人信息的已告知本人" required />
      <div className="button-row">
        <FormSubmit pendingText="正在注册…">注册单位</FormSubmit>
      </div>
    </ActionForm>
  );
}
