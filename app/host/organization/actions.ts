"use server";

import { action } from "@/lib/accounts/action";
import { updateOrganizationSchema } from "@/lib/organizations/schema";
import { updateOrganization } from "@/lib/organizations/update-organization";

export const saveOrganization = action({ name: "organization.edit", input: updateOrganizationSchema }, updateOrganization);
