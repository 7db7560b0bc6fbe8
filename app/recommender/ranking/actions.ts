"use server";

import { action } from "@/lib/accounts/action";
import { rankApplications } from "@/lib/applications/recommendation/rank-applications";
import { rankSchema } from "@/lib/applications/recommendation/schema";

export const rankAction = action({ name: "application.rank", input: rankSchema }, rankApplications);
