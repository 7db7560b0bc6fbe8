"use server";

import { action } from "@/lib/accounts/action";
import { registerOrganization } from "@/lib/organizations/register-organization";
import { registerOrganizationSchema } from "@/lib/organizations/schema";

const limit = { name: "register", limit: 20, windowSeconds: 60 * 60 };

export const register = action({ name: "organization.register", input: registerOrganizationSchema, for: "public", limit }, registerOrganization);
