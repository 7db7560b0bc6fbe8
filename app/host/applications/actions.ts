"use server";

import { action } from "@/lib/accounts/action";
import { startApplicationSchema } from "@/lib/applications/schema";
import { startApplication as startApplicationVerb } from "@/lib/applications/start-application";

export const startApplication = action({ name: "application.start", input: startApplicationSchema }, startApplicationVerb);
