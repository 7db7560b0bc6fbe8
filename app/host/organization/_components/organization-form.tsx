"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormFrame } from "@/components/form/form-frame";
import { FormSubmit } from "@/components/form/form-submit";
import { useZodForm } from "@/components/form/use-zod-form";
import { OrganizationFields } from "@/components/organizations/organization-fields";
import { organizationFormValues, recommenderDiffers } from "@/components/organizations/organization-form-values";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import type { OrganizationDetail, RecommenderChoice } from "@/lib/organizations/queries";
import { updateOrganizationSchema } from "@/lib/organizations/schema";
import { saveOrganization } from "../actions";

export function OrganizationForm({ organization, recommenders }: { organization: OrganizationDetail; recommenders: readonly RecommenderChoice[] }) {
  const router = useRouter();
  const send = useAction(saveOrganization);
  const [saved, setSaved] = useState(false);
  const form = useZodForm(updateOrganizationSchema, { defaultValues: { version: organization.version, ...organizationFormValues(organization) } });

  return (
    <FormFrame
      form={form}
      onSubmit={async (values) => {
        setSaved(false);
        const result = await send(values);
        if (!result.ok) return refusalOf(result.error);
        form.setValue("version", result.data.version);
        setSaved(true);
        router.refresh();
      }}
    >
      <OrganizationFields recommenders={recommenders} recommenderDiffers={recommenderDiffers(organization)} />
      <div className="button-row">
        <FormSubmit>保存单位信息</FormSubmit>
        <span role="status">{saved && "已保存"}</span>
      </div>
    </FormFrame>
  );
}
