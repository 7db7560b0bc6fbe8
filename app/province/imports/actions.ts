"use server";

import { action } from "@/lib/accounts/action";
import { acceptImport } from "@/lib/imports/accept-import";
import { acceptImportSchema } from "@/lib/imports/schema";

export const acceptImportAction = action({ name: "baseImport.accept", input: acceptImportSchema }, acceptImport);
