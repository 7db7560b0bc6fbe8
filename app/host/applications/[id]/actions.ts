"use server";

import { action } from "@/lib/accounts/action";
import { fillEmptyFields as fillEmptyFieldsVerb } from "@/lib/applications/fill-empty-fields";
import { fillEmptyFieldsSchema } from "@/lib/applications/schema";

export const fillEmptyFields = action({ name: "application.fillEmptyFields", input: fillEmptyFieldsSchema }, fillEmptyFieldsVerb);
